# exercise: copy_lstm
# right: no
# wrong: the second bias keeps its random values
# lines: 10
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(torch.tensor(W_x))
        lstm.weight_hh_l0.copy_(torch.tensor(W_h))
        lstm.bias_ih_l0.copy_(torch.tensor(b[:, 0]))
        linear.weight.copy_(torch.tensor(W))
        linear.bias.copy_(torch.tensor(b_out[:, 0]))
