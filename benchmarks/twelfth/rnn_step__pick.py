# exercise: rnn_step
# right: no
# wrong: the column of U is picked at the largest entry of x instead of multiplying, which is wrong for an x that is not one-hot
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    word = int(np.argmax(x))
    read = U[:, [word]]
    remembered = V.dot(h_prev)
    h = np.tanh(read + remembered + b_hidden)
    return h, softmax(W.dot(h) + b_out)
