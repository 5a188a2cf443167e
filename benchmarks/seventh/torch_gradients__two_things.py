# exercise: torch_gradients
# right: no
# wrong: Probabilities and not logits go into cross_entropy, so softmax is taken twice, and the loss is averaged over the sequences.
# lines: 10, 12
def torch_gradients(model, inputs, targets, mask):
    inputs, targets = torch.as_tensor(inputs), torch.as_tensor(targets)
    mask = torch.as_tensor(mask)
    model.zero_grad()
    logits, _ = model(inputs)
    probs = torch.softmax(logits, dim=-1)
    loss = F.cross_entropy(probs.permute(0, 2, 1), targets, reduction="none")
    loss = (loss * mask).sum(dim=1).mean()
    loss.backward()
    grads = []
    for p in (
        model.rnn.weight_ih_l0,
        model.rnn.weight_hh_l0,
        model.linear.weight,
        model.rnn.bias_ih_l0,
        model.linear.bias,
    ):
        g = p.grad.clone().numpy()
        grads.append(g[:, None] if g.ndim == 1 else g)
    return loss.item(), tuple(grads)
