# exercise: torch_gradients
# right: no
# wrong: The arrays that come back are views of the .grad tensors, which the next call empties in place and fills anew: earlier results change.
# lines: 17, 24, 25
# name: views-of-grad
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
    out, _ = model(inputs)
    C = out.shape[-1]
    step_loss = F.cross_entropy(out.reshape(-1, C), targets.reshape(-1), reduction="none")
    loss = (step_loss * mask.reshape(-1)).sum()
    loss.backward()
    r, l = model.rnn, model.linear
    grads = [w.grad.numpy() for w in (r.weight_ih_l0, r.weight_hh_l0, l.weight)]
    grads += [b.grad.numpy().reshape(-1, 1) for b in (r.bias_ih_l0, l.bias)]
    return loss.item(), tuple(grads)
