# exercise: lstm_step_backward
# right: no
# wrong: the stored gates go through sigmoid and tanh once more, as if they were sums, before the slopes are taken
# lines: 8, 13
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    _, W_h, *_ = params
    i, f, g, o = gates
    sig = lambda y: sigmoid(y) * (1 - sigmoid(y))
    tan = lambda y: 1 - np.tanh(y) ** 2
    d_cell = d_c + d_h * o * tan(c)
    da_i = d_cell * g * sig(i)
    da_f = d_cell * c_prev * sig(f)
    da_g = d_cell * i * tan(g)
    da_o = d_h * np.tanh(c) * sig(o)
    da = np.vstack((da_i, da_f, da_g, da_o))
    return (da.dot(x.T), da.dot(h_prev.T), da), W_h.T.dot(da), d_cell * f
