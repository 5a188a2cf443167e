# exercise: lstm_step_backward
# right: no
# wrong: the cell before gets what arrived from outside times f, without the part that comes through h
# lines: 20
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, *_ = params
    i, f, g, o = gates
    th = np.tanh(c)

    def through_sigmoid(y, d):
        return d * y * (1 - y)

    d_cell = d_c + d_h * o * (1 - th**2)
    d = np.vstack([
        through_sigmoid(i, d_cell * g),
        through_sigmoid(f, d_cell * c_prev),
        d_cell * i * (1 - g**2),
        through_sigmoid(o, d_h * th),
    ])
    return (d @ x.T, d @ h_prev.T, d), W_h.T @ d, d_c * f
