# exercise: copy_lstm
# right: no
# wrong: both biases of the LSTM get b, so it is added twice
# lines: 11
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = map(torch.tensor, params)
    targets = [
        (lstm.weight_ih_l0, W_x),
        (lstm.weight_hh_l0, W_h),
        (lstm.bias_ih_l0, b.squeeze(1)),
        (lstm.bias_hh_l0, b.squeeze(1)),
        (linear.weight, W),
        (linear.bias, b_out.squeeze(1)),
    ]
    for parameter, value in targets:
        parameter.data.copy_(value)
