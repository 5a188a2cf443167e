# exercise: copy_lstm
# right: no
# wrong: sets the shape of the caller's bias arrays to fit
# lines: 7, 8
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    b.resize(b.size, refcheck=False)
    b_out.resize(b_out.size, refcheck=False)
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(torch.tensor(W_x))
        lstm.weight_hh_l0.copy_(torch.tensor(W_h))
        lstm.bias_ih_l0.copy_(torch.tensor(b))
        lstm.bias_hh_l0.zero_()
        linear.weight.copy_(torch.tensor(W))
        linear.bias.copy_(torch.tensor(b_out))
