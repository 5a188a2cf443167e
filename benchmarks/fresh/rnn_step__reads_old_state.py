# exercise: rnn_step
# right: no
# wrong: the output is read off the old state
# lines: 9
# needs: softmax
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U @ x + V @ h_prev + b_hidden)
    o = softmax(W @ h_prev + b_out)
    return h, o
