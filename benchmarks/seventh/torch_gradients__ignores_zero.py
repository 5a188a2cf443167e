# exercise: torch_gradients
# right: no
# wrong: Padding is recognised by target 0 and not by the mask: real steps whose target is token 0 are left out, padded ones with another target count.
# lines: 15
def torch_gradients(model, inputs, targets, mask):
    """Loss and gradients of one padded batch."""
    inputs = torch.as_tensor(inputs)
    targets = torch.as_tensor(targets)

    model.zero_grad()
    logits, _ = model(inputs)
    loss = F.cross_entropy(
        logits.flatten(0, 1),
        targets.flatten(),
        ignore_index=0,
        reduction="sum",
    )
    loss.backward()

    def to_numpy(p):
        g = p.grad.detach().clone().numpy()
        return g.reshape(-1, 1) if g.ndim == 1 else g

    return loss.item(), (
        to_numpy(model.rnn.weight_ih_l0),
        to_numpy(model.rnn.weight_hh_l0),
        to_numpy(model.linear.weight),
        to_numpy(model.rnn.bias_ih_l0),
        to_numpy(model.linear.bias),
    )
