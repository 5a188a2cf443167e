# exercise: lstm_step_backward
# right: no
# wrong: d_h_prev comes out as a row (1, H) instead of a column
# lines: 15
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    tc = np.tanh(c)
    dc = d_c + d_h * o * (1 - tc * tc)
    dz = np.concatenate([
        dc * g * i * (1 - i),
        dc * c_prev * f * (1 - f),
        dc * i * (1 - g * g),
        d_h * tc * o * (1 - o),
    ])
    d_h_prev = dz.T @ params[1]
    return (dz * x.T, dz * h_prev.T, dz), d_h_prev, dc * f
