# exercise: lstm_step_backward
# right: no
# wrong: the output gate gets c, not tanh(c)
# lines: 9
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, *_ = params
    i, f, g, o = gates
    delta = d_c + d_h * o * (1 - np.tanh(c) ** 2)
    d_o = d_h * c
    a = np.vstack([delta * g * i * (1 - i), delta * c_prev * f * (1 - f), delta * i * (1 - g**2), d_o * o * (1 - o)])
    return (a @ x.T, a @ h_prev.T, a), W_h.T @ a, delta * f
