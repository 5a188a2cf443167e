# exercise: rnn_step
# right: no
# wrong: thinks that only the input is squashed and the memory is added afterwards
# name: past-outside-tanh
# lines: 16, 17
def rnn_step(x, h_prev, params):
    """One step of the network.

    x        input column (C, 1), one-hot or any other
    h_prev   the state before it, (H, 1); not changed
    params   (U, V, W, b_hidden, b_out)
    returns  (h, o): the new state (H, 1), the probabilities of the next token (C, 1)
    """
    U, V, W, b_hidden, b_out = params
    # what is new goes through tanh, what is remembered is put on top
    new = np.tanh(U @ x + b_hidden)
    h = new + V @ h_prev
    o = softmax(W @ h + b_out)
    return h, o
