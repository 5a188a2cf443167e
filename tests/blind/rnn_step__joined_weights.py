# exercise: rnn_step
# right: no
# wrong: The two matrices are joined in the order V, U while the columns are joined in the order x, h_prev, so each meets the wrong numbers.
# name: joined-in-another-order
# lines: 8, 9
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    weights = np.concatenate((V, U), axis=1)
    joined = np.concatenate((x, h_prev), axis=0)
    h = np.tanh(weights @ joined + b_hidden)
    return h, softmax(W @ h + b_out)
