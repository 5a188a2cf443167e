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
    inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
    logits = model(inputs)[0]
    scores = logits.gather(2, targets.unsqueeze(2)).squeeze(2)
    price = logits.logsumexp(dim=2) - scores
    loss = torch.where(mask, price, torch.zeros_like(price)).sum()

    names = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0")
    wanted = [getattr(model.rnn, name) for name in names]
    wanted += [model.linear.weight, model.linear.bias]
    d_U, d_V, d_b, d_W, d_c = (g.numpy().copy() for g in torch.autograd.grad(loss, wanted))
    return loss.item(), (d_U, d_V, d_W, d_b.reshape(-1, 1), d_c.reshape(-1, 1))
