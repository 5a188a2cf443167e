# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    out = np.tanh(c)
    delta = d_c + d_h * o / np.cosh(np.clip(c, -300, 300)) ** 2
    arriving = np.stack([delta * g, delta * c_prev, delta * i, d_h * out])
    values = np.stack([i, f, g, o])
    is_tanh = np.array([0.0, 0.0, 1.0, 0.0])[:, None, None]
    slope = is_tanh * (1 - values**2) + (1 - is_tanh) * values * (1 - values)
    d_a = (arriving * slope).reshape(-1, 1)
    return (np.outer(d_a, x), np.outer(d_a, h_prev), d_a), params[1].T @ d_a, delta * f
