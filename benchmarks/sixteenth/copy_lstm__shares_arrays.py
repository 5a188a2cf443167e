# exercise: copy_lstm
# right: no
# wrong: the layers use the arrays' own memory
# lines: 6, 7, 8, 9, 11, 12
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = map(torch.from_numpy, params)
    lstm.weight_ih_l0.data = W_x
    lstm.weight_hh_l0.data = W_h
    lstm.bias_ih_l0.data = b.view(-1)
    lstm.bias_hh_l0.data = torch.zeros_like(b).view(-1)
    linear.weight.data = W
    linear.bias.data = b_out.view(-1)
