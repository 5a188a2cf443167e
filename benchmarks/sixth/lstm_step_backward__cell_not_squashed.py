# exercise: lstm_step_backward
# right: no
# wrong: The slope of the tanh is taken as 1 - c squared, with the cell itself and not its tanh.
# lines: 8
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    W_h = params[1]
    dc = d_c + d_h * o * (1 - c**2)
    dz = np.vstack([
        dc * g * i * (1 - i),
        dc * c_prev * f * (1 - f),
        dc * i * (1 - g**2),
        d_h * np.tanh(c) * o * (1 - o),
    ])
    return (dz @ x.T, dz @ h_prev.T, dz), W_h.T @ dz, dc * f
