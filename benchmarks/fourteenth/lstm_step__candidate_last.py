# exercise: lstm_step
# right: no
# wrong: The blocks are taken as input, forget, output, candidate.
# lines: 9, 10, 11
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    n = h_prev.shape[0]
    a = W_x @ x + W_h @ h_prev + b
    ifo = sigmoid(a[: 3 * n])
    g = np.tanh(a[3 * n :])
    i, f, o = ifo[:n], ifo[n : 2 * n], ifo[2 * n :]
    c = f * c_prev + i * g
    return o * np.tanh(c), c, (i, f, g, o)
