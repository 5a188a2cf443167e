# exercise: torch_gradients
# right: no
# wrong: Reshapes (B, T, C) into (B, C, T) by view instead of exchanging the axes, so the scores are mixed up.
# lines: 11
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = [t if torch.is_tensor(t) else torch.from_numpy(t) for t in (inputs, targets, mask)]
    for p in model.parameters():
        p.grad = None
    logits, _ = model(inputs)
    B, T, C = logits.shape
    losses = F.cross_entropy(logits.reshape(B, C, T), targets, reduction="none")
    loss = losses.masked_select(mask).sum()
    loss.backward()
    order = ("rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight", "rnn.bias_ih_l0", "linear.bias")
    grads = []
    for name in order:
        p = model.get_parameter(name)
        grads.append(p.grad.numpy().reshape(len(p), -1))
    return loss.item(), tuple(grads)
