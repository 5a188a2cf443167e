# exercise: copy_lstm
# right: no
# wrong: The bias goes into both of torch's biases and counts twice.
# lines: 10, 11
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(torch.tensor(W_x))
        lstm.weight_hh_l0.copy_(torch.tensor(W_h))
        for bias in (lstm.bias_ih_l0, lstm.bias_hh_l0):
            bias.copy_(torch.tensor(b).squeeze(1))
        linear.weight.copy_(torch.tensor(W))
        linear.bias.copy_(torch.tensor(b_out).squeeze(1))
