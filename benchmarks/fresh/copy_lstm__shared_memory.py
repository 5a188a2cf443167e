# exercise: copy_lstm
# right: no
# wrong: from_numpy and .data: layers and arrays share their memory
# lines: 7, 8, 11
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    lstm.weight_ih_l0.data = torch.from_numpy(W_x)
    lstm.weight_hh_l0.data = torch.from_numpy(W_h)
    lstm.bias_ih_l0.data = torch.from_numpy(b[:, 0].copy())
    lstm.bias_hh_l0.data = torch.zeros(len(b), dtype=torch.float64)
    linear.weight.data = torch.from_numpy(W)
    linear.bias.data = torch.from_numpy(b_out[:, 0].copy())
