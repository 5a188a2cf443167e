# exercise: rnn_step
# right: no
# wrong: Input and state are joined in the other order than the matrices, so U meets the state and V the input.
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    weights = np.hstack((U, V))
    z = np.vstack((h_prev, x))
    h = np.tanh(weights @ z + b_hidden)
    o = softmax(W @ h + b_out)
    return h, o
