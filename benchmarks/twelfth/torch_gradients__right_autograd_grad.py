# exercise: torch_gradients
# right: yes
def torch_gradients(model, inputs, targets, mask):
    x, y, m = map(torch.as_tensor, (inputs, targets, mask))
    logits, _ = model(x)
    loss = -(logits.log_softmax(-1).gather(-1, y[..., None])[..., 0])[m].sum()
    rnn, linear = model.rnn, model.linear
    wanted = [rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias]
    found = [g.numpy() for g in torch.autograd.grad(loss, wanted)]
    return loss.item(), tuple(g if g.ndim == 2 else g.reshape(-1, 1) for g in found)
