# exercise: lstm_step_backward
# right: no
# wrong: the gradient at the cell is added into the caller's d_c
# lines: 8
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    tc = np.tanh(c)
    d_c += d_h * o * (1 - tc**2)
    d_z = np.vstack((d_c * g * i * (1 - i), d_c * c_prev * f * (1 - f),
                     d_c * i * (1 - g**2), d_h * tc * o * (1 - o)))
    d_W_x = d_z * x.T
    d_W_h = d_z * h_prev.T
    d_h_prev = np.einsum("gh,gk->hk", params[1], d_z)
    return (d_W_x, d_W_h, d_z), d_h_prev, d_c * f
