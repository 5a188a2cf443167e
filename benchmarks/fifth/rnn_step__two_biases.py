# exercise: rnn_step
# right: no
# wrong: The hidden bias is added twice, once for the input and once for the state.
# lines: 12
def linear(weight, vector, bias):
    return weight @ vector + bias


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    from_input = linear(U, x, b_hidden)
    from_state = linear(V, h_prev, b_hidden)
    h = np.tanh(from_input + from_state)
    o = softmax(linear(W, h, b_out), axis=0)
    return h, o
