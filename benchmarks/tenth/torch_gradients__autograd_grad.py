# exercise: torch_gradients
# right: yes
def torch_gradients(model, inputs, targets, mask):
    x, y, m = map(torch.as_tensor, (inputs, targets, mask))
    with torch.enable_grad():
        scores = model(x)[0][m]
        wanted = scores[torch.arange(len(scores)), y[m]]
        loss = (torch.logsumexp(scores, dim=-1) - wanted).sum()
    rnn, linear = model.rnn, model.linear
    wrt = (rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias)
    found = torch.autograd.grad(loss, wrt)
    return loss.item(), tuple(g.reshape(len(g), -1).numpy() for g in found)
