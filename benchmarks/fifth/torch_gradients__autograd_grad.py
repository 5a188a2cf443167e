# exercise: torch_gradients
# right: yes
def torch_gradients(model, inputs, targets, mask):
    """(loss, grads) of one batch, by autograd, in NumPy's form.

    model                  a module with .rnn, .linear; model(inputs) gives (logits,
                           hidden)
    inputs, targets, mask  (B, T), NumPy arrays or tensors, int64 and bool; mask is
                           True on the first steps of each row, which count
    returns                loss, a Python float: -ln p(target) summed where mask is
                           True; grads, (d_U, d_V, d_W, d_b_hidden, d_b_out): NumPy
                           arrays in the shapes of the parameters, of this loss alone
    """
    x, y, m = map(torch.as_tensor, (inputs, targets, mask))
    logp = model(x)[0].log_softmax(dim=-1)
    loss = -(logp.gather(2, y.unsqueeze(2)).squeeze(2) * m).sum()
    names = "rnn.weight_ih_l0 rnn.weight_hh_l0 linear.weight rnn.bias_ih_l0 linear.bias".split()
    found = torch.autograd.grad(loss, [model.get_parameter(n) for n in names])
    return loss.item(), tuple(g.reshape(len(g), -1).numpy().copy() for g in found)
