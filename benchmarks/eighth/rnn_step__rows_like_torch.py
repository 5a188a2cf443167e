# exercise: rnn_step
# right: no
# wrong: Two faults: in the row form V is not transposed, and b_out is not added.
# lines: 12, 13
def linear(rows, weight, bias=None):
    y = rows @ weight.T
    return y if bias is None else y + bias


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(linear(x.T, U, b_hidden.T) + h_prev.T @ V)
    logits = linear(h, W)
    return h.T, softmax(logits, axis=1).T
