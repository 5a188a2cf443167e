# exercise: torch_gradients
# right: no
# wrong: target 0 is taken for padding, while the mask is not used
# lines: 10
def torch_gradients(model, inputs, targets, mask):
    inputs, targets = torch.as_tensor(inputs), torch.as_tensor(targets)
    for parameter in model.parameters():
        parameter.grad = None
    logits, _ = model(inputs)
    loss = F.cross_entropy(logits.permute(0, 2, 1), targets, ignore_index=0, reduction="sum")
    loss.backward()
    order = (
        model.rnn.weight_ih_l0,
        model.rnn.weight_hh_l0,
        model.linear.weight,
        model.rnn.bias_hh_l0,
        model.linear.bias,
    )
    grads = [p.grad.numpy() for p in order]
    return loss.item(), tuple(g if g.ndim > 1 else g[:, np.newaxis] for g in grads)
