# exercise: lstm_step_backward
# right: no
# wrong: the candidate goes back through the slope of a sigmoid instead of that of tanh
# lines: 10
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    t = np.tanh(c)
    d_cell = d_c + d_h * o * (1 - t**2)
    d_gates = (d_cell * g, d_cell * c_prev, d_cell * i, d_h * t)
    d_z = np.vstack([d * y * (1 - y) for d, y in zip(d_gates, gates)])
    d_W_x, d_W_h, d_b = np.dot(d_z, x.T), np.dot(d_z, h_prev.T), d_z
    return (d_W_x, d_W_h, d_b), np.dot(params[1].T, d_z), d_cell * f
