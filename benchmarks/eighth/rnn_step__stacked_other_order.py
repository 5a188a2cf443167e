# exercise: rnn_step
# right: no
# wrong: The matrices are joined as U, V but the columns as h, x, so each matrix meets entries of the wrong column.
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    weights = np.hstack([U, V])
    combined = np.vstack([h_prev, x])
    h = np.tanh(weights @ combined + b_hidden)
    o = softmax(W @ h + b_out)
    return h, o
