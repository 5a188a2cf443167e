# exercise: torch_gradients
# right: no
# wrong: The logits get the shape (B, C, T) by a reshape and not by exchanging the axes, which mixes steps and classes.
# lines: 14
def torch_gradients(model, inputs, targets, mask):
    # Convert to tensors
    inputs = torch.as_tensor(inputs)
    targets = torch.as_tensor(targets)
    mask = torch.as_tensor(mask)

    model.zero_grad()
    logits, _ = model(inputs)
    B, T, C = logits.shape
    loss_per_step = F.cross_entropy(logits.reshape(B, C, T), targets, reduction="none")
    loss = loss_per_step.masked_fill(~mask, 0.0).sum()
    loss.backward()

    def to_numpy(p):
        g = p.grad.detach().cpu().numpy().copy()
        return g.reshape(-1, 1) if g.ndim == 1 else g

    grads = (
        to_numpy(model.rnn.weight_ih_l0),
        to_numpy(model.rnn.weight_hh_l0),
        to_numpy(model.linear.weight),
        to_numpy(model.rnn.bias_ih_l0),
        to_numpy(model.linear.bias),
    )
    return loss.item(), grads
