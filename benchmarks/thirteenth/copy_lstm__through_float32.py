# exercise: copy_lstm
# right: no
# wrong: torch.Tensor makes float32 of the arrays, so a layer in double gets values that are rounded to seven digits
# lines: 6
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = map(torch.Tensor, params)
    pairs = [
        (lstm.weight_ih_l0, W_x),
        (lstm.weight_hh_l0, W_h),
        (lstm.bias_ih_l0, b.flatten()),
        (lstm.bias_hh_l0, torch.zeros(len(b))),
        (linear.weight, W),
        (linear.bias, b_out.flatten()),
    ]
    for parameter, value in pairs:
        parameter.data.copy_(value)
