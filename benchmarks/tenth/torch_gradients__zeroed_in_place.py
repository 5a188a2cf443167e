# exercise: torch_gradients
# right: no
# wrong: returns views of .grad, and clears the gradients in place, so the arrays returned by one call are overwritten by the next
# lines: 14, 18
WANTED = ("rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight", "rnn.bias_hh_l0", "linear.bias")


def as_matrix(g):
    return g if g.ndim == 2 else g[:, np.newaxis]


def torch_gradients(model, inputs, targets, mask):
    x, y, m = torch.as_tensor(inputs), torch.as_tensor(targets), torch.as_tensor(mask)
    model.zero_grad(set_to_none=False)
    log_p = F.log_softmax(model(x)[0], dim=2)
    loss = F.nll_loss(log_p[m], y[m], reduction="sum")
    loss.backward()
    return loss.item(), tuple(as_matrix(model.get_parameter(n).grad.numpy()) for n in WANTED)
