# exercise: rnn_step
# right: no
# wrong: The hidden bias is added twice, once with the input and once with the state.
# lines: 13
def linear(weight, column, bias):
    return weight @ column + bias


def rnn_step(x, h_prev, params):
    """Single Elman RNN step, followed by the output layer."""
    U, V, W, b_hidden, b_out = params
    from_input = linear(U, x, b_hidden)
    from_state = linear(V, h_prev, b_hidden)
    h = np.tanh(from_input + from_state)
    o = softmax(linear(W, h, b_out), axis=0)
    return h, o
