# exercise: torch_gradients
# right: no
# wrong: The logits are brought to (B, C, T) by a view instead of a transposition, which mixes classes and steps.
# lines: 9
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
    logits, _ = model(inputs)
    B, T, C = logits.shape
    losses = F.cross_entropy(logits.view(B, C, T), targets, reduction="none")
    loss = (losses * mask).sum()
    model.zero_grad()
    loss.backward()
    names = "rnn.weight_ih_l0 rnn.weight_hh_l0 linear.weight rnn.bias_ih_l0 linear.bias"
    grads = []
    for name in names.split():
        g = model.get_parameter(name).grad.numpy().copy()
        grads.append(g[:, None] if g.ndim == 1 else g)
    return loss.item(), tuple(grads)
