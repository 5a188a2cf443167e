# exercise: lstm_step_backward
# right: no
# wrong: the last two results are returned in the wrong order
# lines: 18
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    tc = np.tanh(c)
    dc = d_c + o * d_h * (1 - tc**2)
    dzi = i * (1 - i) * g * dc
    dzf = f * (1 - f) * c_prev * dc
    dzg = (1 - g**2) * i * dc
    dzo = o * (1 - o) * tc * d_h
    dz = np.r_[dzi, dzf, dzg, dzo]
    dh_prev = np.zeros_like(h_prev)
    for block, z in zip(np.split(W_h, 4), (dzi, dzf, dzg, dzo)):
        dh_prev += block.T @ z
    return (np.outer(dz, x), np.outer(dz, h_prev), dz), dc * f, dh_prev
