# exercise: rnn_step
# right: no
# wrong: the weights are joined as V and U but the columns as x and h_prev, so the numbers meet the wrong weights
# lines: 14
def rnn_step(x, h_prev, params):
    """One step of the network.

    x        input column (C, 1), one-hot or any other
    h_prev   the state before it, (H, 1); not changed
    params   (U, V, W, b_hidden, b_out)
    returns  (h, o): the new state (H, 1), the probabilities of the next token (C, 1)
    """
    U, V, W, b_hidden, b_out = params
    weights = np.hstack((V, U))
    joined = np.vstack((x, h_prev))
    h = np.tanh(weights @ joined + b_hidden)
    o = softmax(W @ h + b_out, axis=0)
    return h, o
