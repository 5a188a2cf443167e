# exercise: torch_gradients
# right: no
# wrong: the loss is the mean over the steps that count instead of their sum
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
    inputs, targets, mask = [torch.as_tensor(a) for a in (inputs, targets, mask)]
    criterion = nn.CrossEntropyLoss()
    model.zero_grad()
    logits = model(inputs)[0][mask]
    loss = criterion(logits, targets[mask])
    loss.backward()
    rnn, linear = model.rnn, model.linear
    grads = [
        rnn.weight_ih_l0.grad,
        rnn.weight_hh_l0.grad,
        linear.weight.grad,
        rnn.bias_ih_l0.grad[:, None],
        linear.bias.grad[:, None],
    ]
    return float(loss), [g.detach().clone().numpy() for g in grads]
