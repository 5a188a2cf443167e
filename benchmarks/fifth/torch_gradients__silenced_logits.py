# exercise: torch_gradients
# right: no
# wrong: The mask is multiplied onto the logits: at padded steps they are 0 and give no gradient, but each still costs ln C in the loss.
# lines: 18
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
    inputs, targets, mask = torch.as_tensor(inputs), torch.as_tensor(targets), torch.as_tensor(mask)
    model.zero_grad()
    logits = model(inputs)[0] * mask.unsqueeze(-1)
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="sum")
    loss.backward()
    shapes = lambda g: g.numpy().copy() if g.dim() > 1 else g.numpy().copy().reshape(-1, 1)
    rnn = model.rnn
    return loss.item(), (
        shapes(rnn.weight_ih_l0.grad),
        shapes(rnn.weight_hh_l0.grad),
        shapes(model.linear.weight.grad),
        shapes(rnn.bias_hh_l0.grad),
        shapes(model.linear.bias.grad),
    )
