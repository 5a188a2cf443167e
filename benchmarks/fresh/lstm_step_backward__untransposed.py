# exercise: lstm_step_backward
# right: no
# wrong: W_h is not transposed (crashes)
# lines: 10
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    tc = np.tanh(c)
    delta = d_c + d_h * o * (1 - tc**2)
    a = np.vstack([delta * g * i * (1 - i), delta * c_prev * f * (1 - f), delta * i * (1 - g**2), d_h * tc * o * (1 - o)])
    return (a @ x.T, a @ h_prev.T, a), params[1] @ a, delta * f
