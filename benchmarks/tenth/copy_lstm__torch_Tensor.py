# exercise: copy_lstm
# right: no
# wrong: torch.Tensor makes float32 of the values, so layers in float64 get them rounded to seven digits
# lines: 6
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = map(torch.Tensor, params)
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(W_x)
        lstm.weight_hh_l0.copy_(W_h)
        lstm.bias_ih_l0.copy_(b.squeeze(1))
        lstm.bias_hh_l0.fill_(0)
        linear.weight.copy_(W)
        linear.bias.copy_(b_out.squeeze(1))
