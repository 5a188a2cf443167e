# exercise: torch_gradients
# right: yes
def torch_gradients(model, inputs, targets, mask):
    """(loss, grads) of one batch, by autograd, in NumPy's form."""
    inputs, targets, mask = (torch.as_tensor(a) for a in (inputs, targets, mask))
    log_probs = model(inputs)[0].log_softmax(dim=-1)
    picked = log_probs.gather(2, targets[..., None])[..., 0]
    loss = -picked[mask].sum()
    rnn, linear = model.rnn, model.linear
    leaves = rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_hh_l0, linear.bias
    found = [g.numpy() for g in torch.autograd.grad(loss, leaves)]
    return loss.item(), tuple(g if g.ndim == 2 else g[:, np.newaxis] for g in found)
