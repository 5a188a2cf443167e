# exercise: rnn_step
# right: no
# wrong: the hidden bias is added twice, once with the input and once with the state, as if there were two of them
# lines: 10
def linear(weight, bias, column):
    return weight @ column + bias

def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(linear(U, b_hidden, x) + linear(V, b_hidden, h_prev))
    return h, softmax(linear(W, b_out, h))
