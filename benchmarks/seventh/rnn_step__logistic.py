# exercise: rnn_step
# right: no
# wrong: The state is squashed by the logistic function in place of tanh, and the output bias is left out.
# lines: 11, 12
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = sigmoid(U @ x + V @ h_prev + b_hidden)
    o = softmax(W @ h)
    return h, o
