# exercise: copy_lstm
# right: no
# wrong: The blocks are put in the order input, forget, output, candidate, though torch's order is the same as the arrays'.
# lines: 11
def copy_lstm(params, lstm, linear):
    """Load NumPy LSTM weights into PyTorch modules."""
    W_x, W_h, b, W, b_out = params

    def to_torch_order(array):
        i, f, g, o = np.split(np.asarray(array), 4, axis=0)
        return torch.tensor(np.concatenate([i, f, o, g], axis=0))

    with torch.no_grad():
        lstm.weight_ih_l0.copy_(to_torch_order(W_x))
        lstm.weight_hh_l0.copy_(to_torch_order(W_h))
        lstm.bias_ih_l0.copy_(to_torch_order(b).flatten())
        lstm.bias_hh_l0.zero_()
        linear.weight.copy_(torch.tensor(W))
        linear.bias.copy_(torch.tensor(b_out).flatten())
