# exercise: copy_lstm
# right: no
# wrong: thinks that torch has the candidate last, and exchanges the blocks of candidate and output gate
# lines: 16
def copy_lstm(params, lstm, linear):
    """Give lstm (nn.LSTM) and linear (nn.Linear) the values of the five NumPy arrays.

    params  (W_x, W_h, b, W, b_out), tuple or list; left as they are

    Afterwards the layers compute what the arrays do, and share no memory with them.
    """
    W_x, W_h, b, W, b_out = params

    def torch_order(array):
        i, f, g, o = np.split(array, 4)
        return torch.tensor(np.concatenate([i, f, o, g]))

    with torch.no_grad():
        lstm.weight_ih_l0.copy_(torch_order(W_x))
        lstm.weight_hh_l0.copy_(torch_order(W_h))
        lstm.bias_ih_l0.copy_(torch_order(b)[:, 0])
        lstm.bias_hh_l0.zero_()
        linear.weight.copy_(torch.tensor(W))
        linear.bias.copy_(torch.tensor(b_out)[:, 0])
