# exercise: lstm_step_backward
# right: no
# wrong: only d_c goes through the forget gate to the cell before, without what comes through h; and the slope of tanh is taken at c instead of at tanh(c)
# lines: 8, 9
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    W_h = params[1]
    d_c_prev = f * d_c
    cell = d_c + o * d_h * (1 - c**2)
    pieces = [
        cell * g * i * (1 - i),
        cell * c_prev * f * (1 - f),
        cell * i * (1 - g**2),
        d_h * np.tanh(c) * o * (1 - o),
    ]
    d_b = np.concatenate(pieces, axis=0)
    return (d_b.dot(x.T), d_b.dot(h_prev.T), d_b), W_h.T.dot(d_b), d_c_prev
