# exercise: torch_gradients
# right: yes
def torch_gradients(model, inputs, targets, mask):
    x, y, m = (torch.as_tensor(a) for a in (inputs, targets, mask))
    logits, _ = model(x)
    log_p = logits.log_softmax(-1).gather(-1, y[..., None]).squeeze(-1)
    loss = -log_p.masked_select(m).sum()
    model.zero_grad()
    loss.backward()
    rnn, lin = model.rnn, model.linear
    grads = [rnn.weight_ih_l0, rnn.weight_hh_l0, lin.weight, rnn.bias_hh_l0, lin.bias]
    out = [p.grad.numpy().copy() for p in grads]
    out[3], out[4] = out[3][:, None], out[4][:, None]
    return loss.item(), tuple(out)
