# exercise: rnn_step
# right: no
# wrong: The input column is divided by its sum, so columns that are not one-hot are read differently.
# lines: 7
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    weights = x / max(x.sum(), 1.0)
    h = np.tanh(U @ weights + V @ h_prev + b_hidden)
    o = softmax(W @ h + b_out)
    return h, o
