# exercise: rnn_step
# right: no
# wrong: the column of U at the largest entry of x is taken, which is right for one-hot inputs only
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    token = int(np.argmax(x))
    embedded = U[:, token].reshape(-1, 1)
    h = np.tanh(embedded + V @ h_prev + b_hidden)
    return h, softmax(W @ h + b_out)
