# exercise: copy_lstm
# right: no
# wrong: from_numpy and .data let the layers work on the memory of the arrays, which training would then change
# lines: 6, 7, 8, 9, 11, 12
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = (torch.from_numpy(p) for p in params)
    lstm.weight_ih_l0.data = W_x
    lstm.weight_hh_l0.data = W_h
    lstm.bias_ih_l0.data = b.view(-1)
    lstm.bias_hh_l0.data = torch.zeros_like(b.view(-1))
    linear.weight.data = W
    linear.bias.data = b_out.view(-1)
