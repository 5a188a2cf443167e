# exercise: copy_lstm
# right: no
# wrong: torch.Tensor makes float32 of the arrays, so a layer of float64 gets rounded values.
# lines: 6
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = [torch.Tensor(p) for p in params]
    lstm.weight_ih_l0.data[:] = W_x
    lstm.weight_hh_l0.data[:] = W_h
    lstm.bias_ih_l0.data[:] = b[:, 0]
    lstm.bias_hh_l0.data[:] = 0
    linear.weight.data[:] = W
    linear.bias.data[:] = b_out[:, 0]
