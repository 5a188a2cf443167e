# exercise: lstm_step_backward
# right: no
# wrong: tanh of the cell is passed without its slope
# lines: 7
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    delta = d_c + d_h * o
    d_i, d_f, d_g, d_o = delta * g, delta * c_prev, delta * i, d_h * np.tanh(c)
    a = np.vstack([d_i * i * (1 - i), d_f * f * (1 - f), d_g * (1 - g**2), d_o * o * (1 - o)])
    return (a @ x.T, a @ h_prev.T, a), params[1].T @ a, delta * f
