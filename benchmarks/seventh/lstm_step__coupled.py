# exercise: lstm_step
# right: no
# wrong: the candidate is let in by 1 - f instead of the input gate, a mixture as in the GRU
# lines: 13
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    H = h_prev.shape[0]
    pre = W_x @ x + W_h @ h_prev + b
    i = sigmoid(pre[:H])
    f = sigmoid(pre[H : 2 * H])
    g = np.tanh(pre[2 * H : 3 * H])
    o = sigmoid(pre[3 * H :])
    c = g + f * (c_prev - g)
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
