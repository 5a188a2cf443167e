# exercise: copy_params
# right: no
# wrong: The parameters are put on top of the arrays' own memory, so both change together.
# lines: 16
def copy_params(params, model):
    U, V, W, b_hidden, b_out = params
    pairs = [
        (model.rnn.weight_ih_l0, U),
        (model.rnn.weight_hh_l0, V),
        (model.rnn.bias_ih_l0, b_hidden[:, 0]),
        (model.rnn.bias_hh_l0, np.zeros(len(V))),
        (model.linear.weight, W),
        (model.linear.bias, b_out[:, 0]),
    ]
    for parameter, array in pairs:
        parameter.data = torch.as_tensor(array)
