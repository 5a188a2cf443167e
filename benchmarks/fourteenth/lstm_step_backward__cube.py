# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    y = np.tanh(c)
    at_cell = d_c + d_h * o * (1 - y**2)
    arrives = np.array([at_cell, at_cell, at_cell, d_h])
    partner = np.array([g, c_prev, i, y])
    values = np.array([i, f, g, o])
    slopes = values - values**2
    slopes[2] = 1 - values[2] ** 2
    d_sum = np.concatenate(arrives * partner * slopes)
    both = d_sum @ np.concatenate([x, h_prev]).T
    d_W_x, d_W_h = np.split(both, [len(x)], axis=1)
    return (d_W_x, d_W_h, d_sum), (d_sum.T @ params[1]).T, at_cell * f
