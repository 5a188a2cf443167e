# exercise: rnn_step
# right: no
# wrong: the matrices are joined as U, V but the columns as state, input, so the weights meet the wrong numbers
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    weights = np.hstack((U, V))
    joined = np.vstack((h_prev, x))
    h = np.tanh(weights @ joined + b_hidden)
    o = softmax(W @ h + b_out)
    return h, o
