# exercise: rnn_step
# right: no
# wrong: softmax along axis 1 of a column: ones everywhere
# lines: 9
# needs: softmax
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(sum((U @ x, V @ h_prev, b_hidden)))
    return h, softmax(W @ h + b_out, axis=1)
