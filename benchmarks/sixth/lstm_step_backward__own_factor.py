# exercise: lstm_step_backward
# right: no
# wrong: In the products of the cell each factor gets the gradient times itself and not times the other one.
# lines: 11, 12, 13, 14
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, *_ = params
    i, f, g, o = gates
    t = np.tanh(c)
    d_cell = d_h * o * (1 - t * t) + d_c
    d_o = d_h * t
    d_i = d_cell * i
    d_g = d_cell * g
    d_f = d_cell * f
    d_c_prev = d_cell * c_prev
    s = lambda y: y * (1 - y)
    d_z = np.concatenate((d_i * s(i), d_f * s(f), d_g * (1 - g * g), d_o * s(o)))
    return (d_z @ x.T, d_z @ h_prev.T, d_z), W_h.T @ d_z, d_c_prev
