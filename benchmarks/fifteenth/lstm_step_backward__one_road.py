# exercise: lstm_step_backward
# right: no
# wrong: what arrives at the cell from the next step, d_c, is left out
# lines: 10
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    W_x, W_h, *_ = params
    squashed = np.tanh(c)
    d_o = d_h * squashed
    d_cell = d_h * o * (1 - squashed**2)
    before = np.vstack([d_cell * g, d_cell * c_prev, d_cell * i, d_o])
    slopes = np.vstack([i * (1 - i), f * (1 - f), 1 - g**2, o * (1 - o)])
    d_z = before * slopes
    return (d_z @ x.T, d_z @ h_prev.T, d_z), W_h.T @ d_z, d_cell * f
