# exercise: rnn_step
# right: no
# wrong: The column of U at the largest entry of x is taken in place of the product, which is right for one-hot columns only.
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    token = int(np.argmax(x))
    h = np.tanh(U[:, [token]] + V @ h_prev + b_hidden)
    o = softmax(W @ h + b_out)
    return h, o
