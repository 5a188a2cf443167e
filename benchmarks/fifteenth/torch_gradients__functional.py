# exercise: torch_gradients
# right: yes
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = (torch.as_tensor(a) for a in (inputs, targets, mask))
    logits, _ = model(inputs)
    price = logits.logsumexp(-1) - logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    loss = price.masked_select(mask).sum()
    rnn, linear = model.rnn, model.linear
    wanted = rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias
    found = torch.autograd.grad(loss, wanted)
    return loss.item(), tuple(g.reshape(len(g), -1).numpy() for g in found)
