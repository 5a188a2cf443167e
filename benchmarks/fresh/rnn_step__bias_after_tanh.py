# exercise: rnn_step
# right: no
# wrong: the hidden bias is added outside tanh
# lines: 8
# needs: softmax
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U @ x + V @ h_prev) + b_hidden
    return h, softmax(W @ h + b_out)
