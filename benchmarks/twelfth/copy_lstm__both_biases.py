# exercise: copy_lstm
# right: no
# wrong: both biases get the whole b, so it is added twice
# lines: 11
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    target = {
        lstm.weight_ih_l0: W_x,
        lstm.weight_hh_l0: W_h,
        lstm.bias_ih_l0: b,
        lstm.bias_hh_l0: b,
        linear.weight: W,
        linear.bias: b_out,
    }
    with torch.no_grad():
        for tensor, array in target.items():
            tensor.copy_(torch.tensor(array).view_as(tensor))
