# exercise: rnn_step
# right: no
# wrong: b_hidden is added twice, once to the input's part and once to the state's.
# lines: 12
def linear(weight, bias, column):
    return weight.dot(column) + bias


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    from_input = linear(U, b_hidden, x)
    from_state = linear(V, b_hidden, h_prev)
    h = np.tanh(from_input + from_state)
    o = softmax(linear(W, b_out, h))
    return h, o
