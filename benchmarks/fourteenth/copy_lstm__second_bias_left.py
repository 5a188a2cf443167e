# exercise: copy_lstm
# right: no
# wrong: torch's second bias keeps its random values.
# lines: 13
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    pairs = [
        (lstm.weight_ih_l0, W_x),
        (lstm.weight_hh_l0, W_h),
        (lstm.bias_ih_l0, b[:, 0]),
        (linear.weight, W),
        (linear.bias, b_out[:, 0]),
    ]
    for parameter, array in pairs:
        parameter.data.copy_(torch.from_numpy(array))
