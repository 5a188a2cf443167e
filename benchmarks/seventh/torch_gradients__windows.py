# exercise: torch_gradients
# right: no
# wrong: The arrays that come back share their memory with the .grad of the model, so the next call overwrites what this one returned.
# lines: 23
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
    inputs, targets, mask = (torch.as_tensor(a) for a in (inputs, targets, mask))
    model.zero_grad(set_to_none=False)
    logits, _ = model(inputs)
    losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
    loss = losses[mask].sum()
    loss.backward()
    names = "rnn.weight_ih_l0 rnn.weight_hh_l0 linear.weight rnn.bias_ih_l0 linear.bias"
    grads = [model.get_parameter(name).grad.numpy() for name in names.split()]
    return loss.item(), tuple(g if g.ndim == 2 else g[:, None] for g in grads)
