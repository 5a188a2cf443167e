# exercise: copy_lstm
# right: no
# wrong: rounds the values to float32 on the way
# lines: 6
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = (torch.tensor(p, dtype=torch.float32) for p in params)
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(W_x)
        lstm.weight_hh_l0.copy_(W_h)
        lstm.bias_ih_l0.copy_(b[:, 0])
        lstm.bias_hh_l0.zero_()
        linear.weight.copy_(W)
        linear.bias.copy_(b_out[:, 0])
