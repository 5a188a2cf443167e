# exercise: rnn_step
# right: no
# wrong: the sum is collected in b_hidden itself, so the parameters change and the next step starts from another bias
# lines: 14, 16
def rnn_step(x, h_prev, params):
    """One step of the network.

    x        input column (C, 1), one-hot or any other
    h_prev   the state before it, (H, 1); not changed
    params   (U, V, W, b_hidden, b_out)
    returns  (h, o): the new state (H, 1), the probabilities of the next token (C, 1)
    """
    U, V, W, b_hidden, b_out = params
    a = b_hidden
    for weight, column in ((U, x), (V, h_prev)):
        a += weight @ column
    h = np.tanh(a)
    return h, softmax(W @ h + b_out)
