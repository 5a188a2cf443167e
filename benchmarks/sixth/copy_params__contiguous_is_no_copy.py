# exercise: copy_params
# right: no
# wrong: ascontiguousarray makes no copy of an array that is contiguous already, so arrays and parameters share memory
# lines: 6
def as_parameter(array):
    return nn.Parameter(torch.from_numpy(np.ascontiguousarray(array)))


def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    model.rnn.weight_ih_l0 = as_parameter(U)
    model.rnn.weight_hh_l0 = as_parameter(V)
    model.rnn.bias_ih_l0 = as_parameter(b_hidden[:, 0])
    model.rnn.bias_hh_l0 = as_parameter(np.zeros(len(b_hidden)))
    model.linear.weight = as_parameter(W)
    model.linear.bias = as_parameter(b_out[:, 0])
