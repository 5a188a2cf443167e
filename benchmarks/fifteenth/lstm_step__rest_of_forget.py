# exercise: lstm_step
# right: no
# wrong: what is let in is 1 - f of the candidate, the rest of what is kept, and the input gate has no say in it
# lines: 17
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    size = len(h_prev)

    def gate(k, squash):
        rows = slice(k * size, (k + 1) * size)
        return squash(W_x[rows] @ x + W_h[rows] @ h_prev + b[rows])

    i = gate(0, sigmoid)
    f = gate(1, sigmoid)
    g = gate(2, np.tanh)
    o = gate(3, sigmoid)
    c = g + f * (c_prev - g)
    return o * np.tanh(c), c, (i, f, g, o)
