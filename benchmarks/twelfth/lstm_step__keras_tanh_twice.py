# exercise: lstm_step
# right: no
# wrong: the output gate is put through a tanh, and the new cell itself is squashed before it is handed on
# lines: 9, 11
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    z = np.dot(W_x, x) + np.dot(W_h, h_prev) + b
    n = len(z) // 4
    squashed = np.where(np.arange(4 * n)[:, None] < 2 * n, sigmoid(z), np.tanh(z))
    i, f, g, o = squashed[:n], squashed[n:2 * n], squashed[2 * n:3 * n], squashed[3 * n:]
    c = np.tanh(f * c_prev + i * g)
    h = o * c
    return h, c, (i, f, g, o)
