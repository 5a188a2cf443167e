# exercise: rnn_step
# right: no
# wrong: two faults: b_hidden is added twice, once to the input and once to the past; and the tanh written out overflows to NaN for large sums
# lines: 7, 19, 20
def tanh(a):
    up, down = np.exp(a), np.exp(-a)
    return (up - down) / (up + down)


def rnn_step(x, h_prev, params):
    """One step of the network.

    x        input column (C, 1), one-hot or any other
    h_prev   the state before it, (H, 1); not changed
    params   (U, V, W, b_hidden, b_out)
    returns  (h, o): the new state (H, 1), the probabilities of the next token (C, 1)
    """
    U, V, W, b_hidden, b_out = params
    from_input = U @ x + b_hidden
    from_past = V @ h_prev + b_hidden
    h = tanh(from_input + from_past)
    return h, softmax(W @ h + b_out)
