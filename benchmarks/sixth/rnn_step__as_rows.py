# exercise: rnn_step
# right: no
# wrong: Computes with rows and forgets to transpose V, so the transposed V acts on the state.
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b, c = params
    x, h, b, c = x.T, h_prev.T, b.T, c.T
    h = np.tanh(x @ U.T + h @ V + b)
    y = softmax(h @ W.T + c, axis=1)
    return h.T, y.T
