# exercise: lstm_step_backward
# right: no
# wrong: Takes the slope of tanh at the cell as 1 - c², as if c were already the tanh.
# lines: 15
def slope_tanh(y):
    return 1 - y * y


def slope_sig(y):
    return y * (1 - y)


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    delta = d_c + d_h * o * slope_tanh(c)
    d_i = delta * g * slope_sig(i)
    d_f = delta * c_prev * slope_sig(f)
    d_g = delta * i * slope_tanh(g)
    d_o = d_h * np.tanh(c) * slope_sig(o)
    d = np.concatenate((d_i, d_f, d_g, d_o))
    return (d.dot(x.T), d.dot(h_prev.T), d), params[1].T.dot(d), delta * f
