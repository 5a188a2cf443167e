# exercise: copy_lstm
# right: no
# wrong: writes into a leaf that requires grad without no_grad (crashes)
# lines: 7
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    lstm.weight_ih_l0.copy_(torch.tensor(W_x))
    lstm.weight_hh_l0.copy_(torch.tensor(W_h))
    lstm.bias_ih_l0.copy_(torch.tensor(b.ravel()))
    lstm.bias_hh_l0.zero_()
    linear.weight.copy_(torch.tensor(W))
    linear.bias.copy_(torch.tensor(b_out.ravel()))
