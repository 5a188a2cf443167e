# exercise: torch_gradients
# right: no
# wrong: the gradients of the two hidden biases are added, and padded steps count in the loss
# lines: 21, 24
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
    inputs = torch.as_tensor(inputs)
    targets = torch.as_tensor(targets)
    for parameter in model.parameters():
        parameter.grad = None
    logits, _ = model(inputs)
    loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="sum")
    loss.backward()
    g = {name: p.grad.numpy().copy() for name, p in model.named_parameters()}
    d_b_hidden = g["rnn.bias_ih_l0"] + g["rnn.bias_hh_l0"]
    columns = [d_b_hidden.reshape(-1, 1), g["linear.bias"].reshape(-1, 1)]
    return loss.item(), (g["rnn.weight_ih_l0"], g["rnn.weight_hh_l0"], g["linear.weight"], *columns)
