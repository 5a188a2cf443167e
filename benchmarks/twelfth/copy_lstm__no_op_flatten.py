# exercise: copy_lstm
# right: no
# wrong: the output bias is written to a copy of linear.bias, so torch keeps its own
# lines: 13
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = [torch.tensor(p) for p in params]
    with torch.no_grad():
        lstm.weight_ih_l0[:] = W_x
        lstm.weight_hh_l0[:] = W_h
        lstm.bias_ih_l0[:] = b.squeeze(1)
        lstm.bias_hh_l0[:] = torch.zeros_like(lstm.bias_hh_l0)
        linear.weight[:] = W
        bias = linear.bias.clone()
        bias[:] = b_out.squeeze(1)
