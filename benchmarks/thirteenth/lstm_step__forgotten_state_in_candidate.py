# exercise: lstm_step
# right: no
# wrong: the candidate sees the old state only through the forget gate, as in a GRU
# lines: 15
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    n = len(h_prev)

    def gate(k, squash, h):
        rows = slice(k * n, k * n + n)
        return squash(W_x[rows] @ x + W_h[rows] @ h + b[rows])

    i = gate(0, sigmoid, h_prev)
    f = gate(1, sigmoid, h_prev)
    g = gate(2, np.tanh, f * h_prev)
    o = gate(3, sigmoid, h_prev)
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
