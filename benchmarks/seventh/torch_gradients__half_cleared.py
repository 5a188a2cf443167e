# exercise: torch_gradients
# right: no
# wrong: Only the recurrent layer's gradients are cleared, those of the linear layer pile up from call to call.
# lines: 17
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
    rnn, linear = model.rnn, model.linear
    rnn.zero_grad()
    inputs, targets, mask = torch.as_tensor(inputs), torch.as_tensor(targets), torch.as_tensor(mask)
    logits = model(inputs)[0]
    loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
    loss.backward()
    d_U, d_V = rnn.weight_ih_l0.grad, rnn.weight_hh_l0.grad
    d_W, d_b_out = linear.weight.grad, linear.bias.grad[:, None]
    d_b_hidden = rnn.bias_hh_l0.grad[:, None]
    grads = d_U, d_V, d_W, d_b_hidden, d_b_out
    return loss.item(), tuple(np.array(g) for g in grads)
