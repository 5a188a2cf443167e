# exercise: rnn_step
# right: no
# wrong: the output is read off the state before instead of the new one
# lines: 15
def rnn_step(x, h_prev, params):
    """One step of the network.

    x        input column (C, 1), one-hot or any other
    h_prev   the state before it, (H, 1); not changed
    params   (U, V, W, b_hidden, b_out)
    returns  (h, o): the new state (H, 1), the probabilities of the next token (C, 1)
    """
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U @ x + V @ h_prev + b_hidden)
    o = softmax(W @ h_prev + b_out)
    return h, o
