# exercise: rnn_step
# right: no
# wrong: The sum is collected in the bias array itself, so b_hidden is changed and every later step is wrong.
# lines: 14, 16
def rnn_step(x, h_prev, params):
    """One step of the network.

    x        input column (C, 1), one-hot or any other
    h_prev   the state before it, (H, 1); not changed
    params   (U, V, W, b_hidden, b_out)
    returns  (h, o): the new state (H, 1), the probabilities of the next token (C, 1)
    """
    U, V, W, b_hidden, b_out = params
    total = b_hidden
    for weight, column in ((U, x), (V, h_prev)):
        total += weight @ column
    h = np.tanh(total)
    logits = np.dot(W, h)
    logits += b_out
    return h, softmax(logits)
