# exercise: lstm_step_backward
# right: no
# wrong: the gradient's blocks are stacked as forget, input, candidate, output
# lines: 15
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    tc = np.tanh(c)
    dct = o * (1 - np.square(tc)) * d_h + d_c
    d = {
        "f": dct * c_prev * f * (1 - f),
        "i": dct * g * i * (1 - i),
        "g": dct * i * (1 - np.square(g)),
        "o": d_h * tc * o * (1 - o),
    }
    stacked = np.vstack(list(d.values()))
    d_W_x = np.outer(stacked, x)
    d_W_h = np.outer(stacked, h_prev)
    return (d_W_x, d_W_h, stacked), params[1].T @ stacked, dct * f
