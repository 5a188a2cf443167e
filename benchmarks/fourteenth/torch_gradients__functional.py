# exercise: torch_gradients
# right: yes
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
    logits, _ = model(inputs)
    given = logits.log_softmax(-1).gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    loss = -given.masked_select(mask).sum()
    rnn, linear = model.rnn, model.linear
    wanted = rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias
    found = torch.autograd.grad(loss, wanted)
    grads = tuple(g.numpy() if g.ndim == 2 else g.numpy()[:, None] for g in found)
    return loss.item(), grads
