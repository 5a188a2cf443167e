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
    rnn, linear = model.rnn, model.linear
    five = rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, rnn.bias_ih_l0, linear.bias

    with torch.enable_grad():
        scores = model(inputs)[0][mask]
        price = scores.logsumexp(-1) - scores.gather(-1, targets[mask][:, None]).squeeze(-1)
        loss = price.sum()
        found = torch.autograd.grad(loss, five)

    def as_array(g):
        return (g if g.dim() == 2 else g.unsqueeze(1)).detach().clone().numpy()

    return float(loss), tuple(as_array(g) for g in found)
