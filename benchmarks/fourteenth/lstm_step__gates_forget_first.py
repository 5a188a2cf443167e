# exercise: lstm_step
# right: no
# wrong: The gates are handed back as f, i, o, g and not as i, f, g, o.
# lines: 19
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    H = len(h_prev)

    def block(k):
        rows = slice(k * H, (k + 1) * H)
        return W_x[rows] @ x + W_h[rows] @ h_prev + b[rows]

    f = sigmoid(block(1))
    i = sigmoid(block(0))
    o = sigmoid(block(3))
    c_bar = np.tanh(block(2))
    c = f * c_prev + i * c_bar
    h = o * np.tanh(c)
    return h, c, (f, i, o, c_bar)
