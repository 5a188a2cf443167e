# exercise: rnn_step
# right: no
# wrong: Two faults: the columns of U where x is not zero are added whatever the entry is, and the output bias is left out.
# name: output-bias-missing, every-nonzero-entry-is-one
# lines: 8, 9, 11
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    on = np.flatnonzero(x)
    from_input = U[:, on].sum(axis=1, keepdims=True)
    h = np.tanh(from_input + V.dot(h_prev) + b_hidden)
    o = softmax(W.dot(h))
    return h, o
