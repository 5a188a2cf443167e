# exercise: rnn_step
# right: no
# wrong: the state is multiplied by V transposed
# lines: 15
def rnn_step(x, h_prev, params):
    """One step of the network.

    x        input column (C, 1), one-hot or any other
    h_prev   the state before it, (H, 1); not changed
    params   (U, V, W, b_hidden, b_out)
    returns  (h, o): the new state (H, 1), the probabilities of the next token (C, 1)
    """
    U, V, W, b_hidden, b_out = params
    x_row, h_row = x.T, h_prev.T
    f = x_row @ U.T + h_row @ V + b_hidden.T
    h_row = np.tanh(f)
    o_row = softmax(h_row @ W.T + b_out.T, axis=1)
    return h_row.T, o_row.T
