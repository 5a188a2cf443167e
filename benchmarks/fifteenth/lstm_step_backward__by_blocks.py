# exercise: lstm_step_backward
# right: no
# wrong: the gradient goes back to h_prev through the blocks of W_h as they are, not transposed
# lines: 14
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    at_cell = d_c + d_h * o / np.cosh(c) ** 2
    parts = [
        at_cell * g * i * (1 - i),
        at_cell * c_prev * f * (1 - f),
        at_cell * i * (1 - g) * (1 + g),
        d_h * np.tanh(c) * o * (1 - o),
    ]
    d_h_prev = sum(block @ part for block, part in zip(np.split(params[1], 4), parts))
    d_W_x = np.vstack([part @ x.T for part in parts])
    d_W_h = np.vstack([part @ h_prev.T for part in parts])
    return (d_W_x, d_W_h, np.vstack(parts)), d_h_prev, f * at_cell
