# exercise: copy_lstm
# right: no
# wrong: The bias is halved in place for torch's two, which changes the NumPy array.
# lines: 7
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    b /= 2
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(torch.tensor(W_x))
        lstm.weight_hh_l0.copy_(torch.tensor(W_h))
        for bias in (lstm.bias_ih_l0, lstm.bias_hh_l0):
            bias.copy_(torch.tensor(b).squeeze(1))
        linear.weight.copy_(torch.tensor(W))
        linear.bias.copy_(torch.tensor(b_out).squeeze(1))
