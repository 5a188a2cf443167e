# exercise: torch_gradients
# right: no
# wrong: gradients that are there already are not cleared, so that the new ones are added to them
# lines: 20
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
    logits, _ = model(x)
    losses = F.cross_entropy(logits.permute(0, 2, 1), y, reduction="none")
    loss = (losses * m).sum()
    loss.backward()

    def grad_of(name):
        grad = model.get_parameter(name).grad.numpy().copy()
        return grad if grad.ndim == 2 else grad[:, np.newaxis]

    names = "rnn.weight_ih_l0 rnn.weight_hh_l0 linear.weight rnn.bias_ih_l0 linear.bias".split()
    return loss.item(), tuple(grad_of(name) for name in names)
