# exercise: lstm_step_backward
# right: no
# wrong: the forget gate gets the new cell as its other factor
# lines: 10
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, *_ = params
    i, f, g, o = gates
    tc = np.tanh(c)
    delta = d_c + d_h * o * (1 - tc**2)
    d_f = delta * c
    a = np.vstack([delta * g * i * (1 - i), d_f * f * (1 - f), delta * i * (1 - g**2), d_h * tc * o * (1 - o)])
    return (a @ x.T, a @ h_prev.T, a), W_h.T @ a, delta * f
