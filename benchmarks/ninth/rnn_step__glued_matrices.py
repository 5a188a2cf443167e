# exercise: rnn_step
# right: yes
def rnn_step(x, h_prev, params):
    """One step of the network.

    x        input column (C, 1), one-hot or any other
    h_prev   the state before it, (H, 1); not changed
    params   (U, V, W, b_hidden, b_out)
    returns  (h, o): the new state (H, 1), the probabilities of the next token (C, 1)
    """
    U, V, W, b_hidden, b_out = params
    one = np.ones((1, 1))
    h = np.tanh(np.hstack([U, V, b_hidden]) @ np.vstack([x, h_prev, one]))
    return h, softmax(np.hstack([W, b_out]) @ np.vstack([h, one]))
