# exercise: rnn_step
# right: no
# wrong: It picks the column of U at the largest entry of x instead of multiplying, which is right for one-hot inputs only.
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    token = int(np.argmax(x))
    embedded = U[:, token:token + 1]
    recurrent = V @ h_prev
    h = np.tanh(embedded + recurrent + b_hidden)
    return h, softmax(W @ h + b_out, axis=0)
