# exercise: torch_gradients
# right: no
# wrong: brings the classes to axis 1 with reshape in place of a transpose, which mixes steps and classes, and hands out the loss as a tensor
# lines: 9, 23
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = (torch.as_tensor(v) for v in (inputs, targets, mask))
    logits, _ = model(inputs)
    B, T, C = logits.shape
    per_step = F.cross_entropy(logits.reshape(B, C, T), targets, reduction="none")
    loss = per_step[mask].sum()
    model.zero_grad()
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
        grads.append(g if g.ndim > 1 else g.reshape(len(g), 1))
    return loss.detach(), tuple(grads)
