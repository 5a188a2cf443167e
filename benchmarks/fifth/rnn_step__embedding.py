# exercise: rnn_step
# right: no
# wrong: Picks one column of U at the largest entry of x, which is wrong when x is not one-hot.
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    token = int(np.argmax(x))
    embedded = U[:, [token]]
    h = np.tanh(embedded + V @ h_prev + b_hidden)
    return h, softmax(W @ h + b_out)
