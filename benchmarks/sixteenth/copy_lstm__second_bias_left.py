# exercise: copy_lstm
# right: no
# wrong: torch's second bias of the LSTM keeps the random values that it had
# lines: 10
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    pairs = [
        (lstm.weight_ih_l0, W_x),
        (lstm.weight_hh_l0, W_h),
        (lstm.bias_ih_l0, b.ravel()),
        (linear.weight, W),
        (linear.bias, b_out.ravel()),
    ]
    with torch.no_grad():
        for tensor, array in pairs:
            tensor.copy_(torch.tensor(array))
