# exercise: copy_lstm
# right: no
# wrong: halves the bias in place, so the arrays change, and forgets the bias of the linear layer
# name: bias-halved-in-place, output-bias-forgotten
# lines: 8, 14
def copy_lstm(params, lstm, linear):
    W_x, W_h, b, W, b_out = params
    b *= 0.5  # half for each of torch's two biases
    with torch.no_grad():
        lstm.weight_ih_l0[:] = torch.tensor(W_x)
        lstm.weight_hh_l0[:] = torch.tensor(W_h)
        lstm.bias_ih_l0[:] = torch.tensor(b[:, 0])
        lstm.bias_hh_l0[:] = torch.tensor(b[:, 0])
        linear.weight[:] = torch.tensor(W)
