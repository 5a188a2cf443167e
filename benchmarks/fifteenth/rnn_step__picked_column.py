# exercise: rnn_step
# right: no
# wrong: picks the column of U at the largest entry of x in place of multiplying, which is right for one-hot columns only; besides, b_out is not added to the logits
# lines: 8, 9
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    word = int(np.argmax(x))
    h = np.tanh(U[:, [word]] + V @ h_prev + b_hidden)
    scores = W @ h
    p = np.exp(scores - scores.max())
    return h, p / p.sum()
