# exercise: torch_gradients
# right: no
# wrong: The gradients come in the order in which torch lists its parameters: the hidden bias stands before W.
# lines: 24
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
    x, y, m = (torch.as_tensor(a) for a in (inputs, targets, mask))
    for p in model.parameters():
        p.grad = None
    logs = model(x)[0].log_softmax(dim=-1)
    picked = torch.gather(logs, 2, y[:, :, None])[:, :, 0]
    loss = -(picked * m).sum()
    loss.backward()
    layers = [*model.rnn.named_parameters(), *model.linear.named_parameters()]
    grads = [p.grad.numpy().copy() for name, p in layers if name != "bias_hh_l0"]
    return float(loss), tuple(g.reshape(len(g), -1) for g in grads)
