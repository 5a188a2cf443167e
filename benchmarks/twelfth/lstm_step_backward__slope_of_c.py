# exercise: lstm_step_backward
# right: no
# wrong: for the slope of the tanh of the cell, 1 - c squared is taken, as if c were the tanh already
# lines: 10
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    _, W_h, *_ = params
    i, f, g, o = gates
    tanh_slope = lambda y: 1 - y**2
    sig_slope = lambda y: y * (1 - y)
    total = d_c + d_h * o * tanh_slope(c)
    blocks = (
        total * g * sig_slope(i),
        total * c_prev * sig_slope(f),
        total * i * tanh_slope(g),
        d_h * np.tanh(c) * sig_slope(o),
    )
    d_a = np.concatenate(blocks, axis=0)
    return [d_a @ x.T, d_a @ h_prev.T, d_a], W_h.T @ d_a, total * f
