# exercise: rnn_step
# right: no
# wrong: The product of U and x is replaced by the column at the largest entry of x, which is right for one-hot inputs alone.
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    k = int(np.argmax(x))
    total = U[:, k:k + 1] + V.dot(h_prev) + b_hidden
    h = np.tanh(total)
    return h, softmax(W.dot(h) + b_out)
