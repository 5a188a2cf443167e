# exercise: copy_lstm
# right: no
# wrong: The blocks are put into another order (output gate before the candidate), although torch has the same order as the arrays.
# lines: 7
def to_torch_order(a):
    i, f, g, o = np.split(a, 4, axis=0)
    return torch.from_numpy(np.concatenate([i, f, o, g], axis=0))


def copy_lstm(params, lstm, linear):
    """Copy NumPy LSTM weights into nn.LSTM, converting the gate order on the way."""
    W_x, W_h, b, W, b_out = params
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(to_torch_order(W_x))
        lstm.weight_hh_l0.copy_(to_torch_order(W_h))
        lstm.bias_ih_l0.copy_(to_torch_order(b).squeeze(-1))
        lstm.bias_hh_l0.fill_(0.0)
        linear.weight.copy_(torch.from_numpy(W))
        linear.bias.copy_(torch.from_numpy(b_out).squeeze(-1))
