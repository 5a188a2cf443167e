# exercise: copy_params
# right: no
# wrong: np.ascontiguousarray makes no copy of an array that is contiguous already, so the parameters share the caller's memory.
# lines: 6
def fresh(array):
    return torch.from_numpy(np.ascontiguousarray(array))


def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    rnn, linear = model.rnn, model.linear
    rnn.weight_ih_l0.data = fresh(U)
    rnn.weight_hh_l0.data = fresh(V)
    rnn.bias_ih_l0.data = fresh(b_hidden).squeeze(1)
    rnn.bias_hh_l0.data = torch.zeros_like(rnn.bias_hh_l0)
    linear.weight.data = fresh(W)
    linear.bias.data = fresh(b_out).squeeze(1)
