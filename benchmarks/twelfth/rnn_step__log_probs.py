# exercise: rnn_step
# right: no
# wrong: the hidden bias is added after tanh, and the output holds logarithms of the probabilities
# lines: 7, 10
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U @ x + V @ h_prev) + b_hidden
    scores = W @ h + b_out
    top = scores.max()
    o = scores - top - np.log(np.exp(scores - top).sum())
    return h, o
