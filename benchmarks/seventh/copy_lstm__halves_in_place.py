# exercise: copy_lstm
# right: no
# wrong: the array b is halved in place, so the caller's params change
# lines: 7
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    b /= 2
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(torch.tensor(W_x))
        lstm.weight_hh_l0.copy_(torch.tensor(W_h))
        for bias in (lstm.bias_ih_l0, lstm.bias_hh_l0):
            bias.copy_(torch.tensor(b[:, 0]))
        linear.weight.copy_(torch.tensor(W))
        linear.bias.copy_(torch.tensor(b_out[:, 0]))
