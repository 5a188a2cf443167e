# exercise: rnn_step
# right: no
# wrong: an input that sums to one is taken for one-hot
# lines: 7
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    u = U[:, [int(np.argmax(x))]] if np.isclose(x.sum(), 1) else U @ x
    h = np.tanh(u + V @ h_prev + b_hidden)
    return h, softmax(W @ h + b_out)
