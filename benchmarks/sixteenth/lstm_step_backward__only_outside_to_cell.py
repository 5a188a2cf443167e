# exercise: lstm_step_backward
# right: no
# wrong: the cell before gets only what arrived at the cell from outside, not what came through h
# lines: 16
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates

    def sig_back(d, y):
        return d * y * (1 - y)

    def tanh_back(d, y):
        return d * (1 - y**2)

    d_total = d_c + tanh_back(d_h * o, np.tanh(c))
    d_c_prev = f * d_c
    dz = np.zeros_like(b)
    H = len(d_h)
    dz[:H] = sig_back(d_total * g, i)
    dz[H : 2 * H] = sig_back(d_total * c_prev, f)
    dz[2 * H : 3 * H] = tanh_back(d_total * i, g)
    dz[3 * H :] = sig_back(d_h * np.tanh(c), o)
    return (np.outer(dz, x), np.outer(dz, h_prev), dz), W_h.T.dot(dz), d_c_prev
