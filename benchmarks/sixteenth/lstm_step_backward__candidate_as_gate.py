# exercise: lstm_step_backward
# right: no
# wrong: the candidate goes back through the slope of a sigmoid, although it came from a tanh
# lines: 11
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    t = np.tanh(c)
    d_cell = d_c + d_h * o * (1 - t**2)
    at_gates = np.vstack([d_cell * g, d_cell * c_prev, d_cell * i, d_h * t])
    values = np.vstack(gates)
    d_a = at_gates * values * (1 - values)
    d_W_x, d_W_h = d_a @ x.T, d_a @ h_prev.T
    return (d_W_x, d_W_h, d_a), params[1].T @ d_a, d_cell * f
