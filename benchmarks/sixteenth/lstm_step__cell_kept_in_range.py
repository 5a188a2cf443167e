# exercise: lstm_step
# right: no
# wrong: the cell is kept between -1 and 1, so that it cannot count up
# lines: 14
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params

    def block(k):
        rows = slice(k * len(h_prev), (k + 1) * len(h_prev))
        return W_x[rows] @ x + W_h[rows] @ h_prev + b[rows]

    i, f, o = (sigmoid(block(k)) for k in (0, 1, 3))
    g = np.tanh(block(2))
    c = np.clip(f * c_prev + i * g, -1.0, 1.0)
    return o * np.tanh(c), c, (i, f, g, o)
