# exercise: lstm_step
# right: no
# wrong: the sum is cut as if the four gates of a unit stood together, not in blocks of H rows
# lines: 7
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    z = (W_x @ x + W_h @ h_prev + b).reshape(-1, 4)
    i, f, o = (sigmoid(z[:, [k]]) for k in (0, 1, 3))
    g = np.tanh(z[:, [2]])
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
