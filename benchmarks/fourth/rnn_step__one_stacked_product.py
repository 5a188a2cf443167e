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
    everything = np.vstack([x, h_prev, np.ones((1, 1))])
    h = np.tanh(np.hstack([U, V, b_hidden]) @ everything)
    o = softmax(np.hstack([W, b_out]) @ np.vstack([h, np.ones((1, 1))]))
    return h, o
