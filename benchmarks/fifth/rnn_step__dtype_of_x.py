# exercise: rnn_step
# right: no
# wrong: The new state gets the dtype of x, so with an integer one-hot column it is cut to whole numbers.
# lines: 7
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.empty(h_prev.shape, dtype=x.dtype)
    h[:] = np.tanh(np.dot(U, x) + np.dot(V, h_prev) + b_hidden)
    o = softmax(np.dot(W, h) + b_out)
    return h, o
