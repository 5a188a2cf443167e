# exercise: rnn_step
# right: no
# wrong: a sigmoid in place of tanh
# lines: 8
# needs: softmax
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    squash = lambda z: 1 / (1 + np.exp(-z))
    h = squash(U @ x + V @ h_prev + b_hidden)
    return h, softmax(W @ h + b_out)
