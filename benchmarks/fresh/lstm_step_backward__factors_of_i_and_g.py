# exercise: lstm_step_backward
# right: no
# wrong: each of i and g gets its own value for the other factor
# lines: 9, 10
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    tc = np.tanh(c)
    delta = d_c + d_h * o * (1 - tc**2)
    d_i = delta * i * i * (1 - i)
    d_g = delta * g * (1 - g**2)
    a = np.vstack([d_i, delta * c_prev * f * (1 - f), d_g, d_h * tc * o * (1 - o)])
    return (a @ x.T, a @ h_prev.T, a), params[1].T @ a, delta * f
