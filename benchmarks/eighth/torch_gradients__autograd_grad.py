# exercise: torch_gradients
# right: yes
def torch_gradients(model, inputs, targets, mask):
    x, y, keep = (torch.as_tensor(a) for a in (inputs, targets, mask))
    logp = model(x)[0].log_softmax(dim=-1)
    loss = -logp.gather(2, y.unsqueeze(2)).squeeze(2).masked_select(keep).sum()
    rnn, linear = model.rnn, model.linear
    wanted = rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias
    grads = torch.autograd.grad(loss, wanted)
    return float(loss), tuple(g.reshape(len(g), -1).numpy().copy() for g in grads)
