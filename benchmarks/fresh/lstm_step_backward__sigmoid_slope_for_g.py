# exercise: lstm_step_backward
# right: no
# wrong: the candidate gets the slope of a sigmoid
# lines: 11
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    tc = np.tanh(c)
    delta = d_c + d_h * o * (1 - tc**2)
    arriving = np.vstack([delta * g, delta * c_prev, delta * i, d_h * tc])
    y = np.vstack(gates)
    a = arriving * y * (1 - y)
    return (a @ x.T, a @ h_prev.T, a), params[1].T @ a, delta * f
