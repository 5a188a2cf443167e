# exercise: torch_gradients
# right: yes
def torch_gradients(model, inputs, targets, mask):
    x, y, m = map(torch.as_tensor, (inputs, targets, mask))
    logits = model(x)[0]
    log_p = logits - logits.logsumexp(dim=2, keepdim=True)
    loss = -log_p.gather(2, y[..., None])[..., 0].masked_select(m).sum()
    rnn, linear = model.rnn, model.linear
    wanted = rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias
    grads = torch.autograd.grad(loss, wanted)
    return loss.item(), tuple(g.reshape(len(g), -1).numpy() for g in grads)
