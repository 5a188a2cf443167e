# exercise: rnn_step
# right: no
# wrong: The hidden bias is added twice, once with the input and once with the state.
# lines: 11
def linear(weight, column, bias):
    return weight @ column + bias


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(linear(U, x, b_hidden) + linear(V, h_prev, b_hidden))
    o = softmax(linear(W, h, b_out))
    return h, o
