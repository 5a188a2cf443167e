# exercise: lstm_step_backward
# right: no
# wrong: the slope is 1 - c squared instead of that of tanh(c), and d_c is changed in place
# lines: 9
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    d_o = d_h * np.tanh(c)
    d_c += d_h * o * (1 - c**2)
    d_i = d_c * g
    d_g = d_c * i
    d_f = d_c * c_prev
    d_z = np.vstack((i * (1 - i) * d_i, f * (1 - f) * d_f, (1 - g**2) * d_g, o * (1 - o) * d_o))
    return (d_z @ x.T, d_z @ h_prev.T, d_z), W_h.T @ d_z, d_c * f
