# exercise: lstm_step
# right: no
# wrong: the blocks are read as input, forget, output, candidate, and their order in params is another
# lines: 11, 12
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    H = h_prev.shape[0]
    a = W_x @ x + W_h @ h_prev + b
    i = sigmoid(a[:H])
    f = sigmoid(a[H : 2 * H])
    o = sigmoid(a[2 * H : 3 * H])
    g = np.tanh(a[3 * H :])
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
