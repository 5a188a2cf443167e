# exercise: copy_lstm
# right: no
# wrong: the column (4H, 1) does not fit the flat bias (crashes)
# lines: 10, 13
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(torch.tensor(W_x))
        lstm.weight_hh_l0.copy_(torch.tensor(W_h))
        lstm.bias_ih_l0.copy_(torch.tensor(b))
        lstm.bias_hh_l0.zero_()
        linear.weight.copy_(torch.tensor(W))
        linear.bias.copy_(torch.tensor(b_out))
