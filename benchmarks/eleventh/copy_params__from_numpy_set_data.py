# exercise: copy_params
# right: no
# wrong: puts tensors on the arrays' own memory into .data, so both share memory
# lines: 7
def copy_params(params, model):
    def put(parameter, array):
        parameter.data = torch.from_numpy(array.reshape(tuple(parameter.shape)))

    U, V, W, b, c = params
    rnn, linear = model.rnn, model.linear
    put(rnn.weight_ih_l0, U)
    put(rnn.weight_hh_l0, V)
    put(linear.weight, W)
    put(rnn.bias_ih_l0, b)
    put(linear.bias, c)
    rnn.bias_hh_l0.data.zero_()
