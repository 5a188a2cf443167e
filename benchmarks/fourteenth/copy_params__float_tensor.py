# exercise: copy_params
# right: no
# wrong: torch.Tensor makes float32 of the arrays, the values are rounded on the way
# lines: 17
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    values = {
        model.rnn.weight_ih_l0: U,
        model.rnn.weight_hh_l0: V,
        model.rnn.bias_ih_l0: b_hidden[:, 0],
        model.rnn.bias_hh_l0: np.zeros(len(V)),
        model.linear.weight: W,
        model.linear.bias: b_out[:, 0],
    }
    with torch.no_grad():
        for parameter, value in values.items():
            parameter.copy_(torch.Tensor(value))
