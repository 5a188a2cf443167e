# exercise: copy_lstm
# right: no
# wrong: b[0] and b_out[0] are the first entries of the columns, which are spread over the whole biases
# lines: 10, 13
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    with torch.no_grad():
        lstm.weight_ih_l0[:] = torch.tensor(W_x)
        lstm.weight_hh_l0[:] = torch.tensor(W_h)
        lstm.bias_ih_l0[:] = torch.tensor(b[0])
        lstm.bias_hh_l0[:] = 0
        linear.weight[:] = torch.tensor(W)
        linear.bias[:] = torch.tensor(b_out[0])
