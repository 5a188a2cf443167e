# exercise: rnn_step
# right: no
# wrong: unpacks U, W, V (shapes do not fit: crashes, or wrong when H = C)
# lines: 7
# needs: softmax
def rnn_step(x, h_prev, params):
    U, W, V, b_hidden, b_out = params
    h = np.tanh(U @ x + V @ h_prev + b_hidden)
    o = softmax(W @ h + b_out)
    return h, o
