# exercise: rnn_step
# right: no
# wrong: returns the scores, without softmax
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U @ x + V @ h_prev + b_hidden)
    return h, W @ h + b_out
