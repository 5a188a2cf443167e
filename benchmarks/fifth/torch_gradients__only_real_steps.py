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
    inputs, targets, mask = (torch.tensor(np.asarray(a)) for a in (inputs, targets, mask))
    for p in model.parameters():
        p.grad = None
    logits, _ = model(inputs)
    loss = F.nll_loss(F.log_softmax(logits[mask], dim=1), targets[mask], reduction="sum")
    loss.backward()

    def column(p):
        return np.array(p.grad.tolist(), dtype=np.float64).reshape(-1, 1)

    def matrix(p):
        return np.array(p.grad.tolist(), dtype=np.float64)

    rnn, out = model.rnn, model.linear
    return loss.item(), (
        matrix(rnn.weight_ih_l0), matrix(rnn.weight_hh_l0), matrix(out.weight), column(rnn.bias_hh_l0), column(out.bias)
    )
