# exercise: lstm_step_backward
# right: no
# wrong: In the product i g each factor gets the gradient times itself instead of times the other one.
# lines: 10
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    _, W_h, *_ = params
    i, f, g, o = gates
    t = np.tanh(c)
    e = d_c + d_h * o * (1 - t) * (1 + t)
    upstream = np.hstack([e * i, e * c_prev, e * g, d_h * t])
    local = np.hstack([i - i * i, f - f * f, 1 - g * g, o - o * o])
    dz = (upstream * local).T.reshape(-1, 1)
    return (np.outer(dz, x), np.outer(dz, h_prev), dz), W_h.T @ dz, e * f
