# exercise: rnn_step
# right: no
# wrong: in the stacked column the state stands above the input, but in the stacked matrix U stands before V
# lines: 15
def rnn_step(x, h_prev, params):
    """One step of the network.

    x        input column (C, 1), one-hot or any other
    h_prev   the state before it, (H, 1); not changed
    params   (U, V, W, b_hidden, b_out)
    returns  (h, o): the new state (H, 1), the probabilities of the next token (C, 1)
    """
    U, V, W, b_hidden, b_out = params
    weights = np.concatenate((U, V), axis=1)
    column = np.concatenate((h_prev, x))
    h = np.tanh(weights.dot(column) + b_hidden)
    return h, softmax(W.dot(h) + b_out)
