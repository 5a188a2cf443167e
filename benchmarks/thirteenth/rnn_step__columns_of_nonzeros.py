# exercise: rnn_step
# right: no
# wrong: the columns of U where x is not zero are added without multiplying by the value of x, which is right for one-hot input only
# lines: 15
def rnn_step(x, h_prev, params):
    """One step of the network.

    x        input column (C, 1), one-hot or any other
    h_prev   the state before it, (H, 1); not changed
    params   (U, V, W, b_hidden, b_out)
    returns  (h, o): the new state (H, 1), the probabilities of the next token (C, 1)
    """
    U, V, W, b_hidden, b_out = params
    active = np.flatnonzero(x)
    from_input = U[:, active].sum(axis=1, keepdims=True)
    h = np.tanh(from_input + V @ h_prev + b_hidden)
    o = softmax(W @ h + b_out)
    return h, o
