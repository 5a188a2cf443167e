# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    tc = np.tanh(c)
    delta = d_c + d_h * o * (1 - tc**2)
    a = np.concatenate([delta * g * i * (1 - i), delta * c_prev * f * (1 - f), delta * i * (1 - g * g), d_h * tc * o * (1 - o)])
    return (a @ x.T, a @ h_prev.T, a), params[1].T @ a, delta * f
