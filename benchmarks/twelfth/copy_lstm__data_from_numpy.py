# exercise: copy_lstm
# right: no
# wrong: the weights' data are views of the arrays, so training the layers changes the arrays
# lines: 9
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params

    def give(parameter, array):
        parameter.data = torch.from_numpy(array).reshape(parameter.shape)

    give(lstm.weight_ih_l0, W_x)
    give(lstm.weight_hh_l0, W_h)
    give(lstm.bias_ih_l0, b)
    lstm.bias_hh_l0.data.zero_()
    give(linear.weight, W)
    give(linear.bias, b_out)
