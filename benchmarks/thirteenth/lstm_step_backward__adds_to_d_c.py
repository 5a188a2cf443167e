# exercise: lstm_step_backward
# right: no
# wrong: what comes through h is added to d_c in place, so the caller's array is changed
# lines: 10
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, *_ = params
    i, f, g, o = gates
    squashed = np.tanh(c)
    slope = {"i": i * (1 - i), "f": f * (1 - f), "g": 1 - g * g, "o": o * (1 - o)}
    d_c += d_h * o * (1 - squashed * squashed)
    arrives = {"i": d_c * g, "f": d_c * c_prev, "g": d_c * i, "o": d_h * squashed}
    d_sum = np.vstack([arrives[k] * slope[k] for k in "ifgo"])
    d_weights = d_sum @ np.vstack([x, h_prev]).T
    d_W_x, d_W_h = np.hsplit(d_weights, [len(x)])
    return (d_W_x, d_W_h, d_sum), W_h.T @ d_sum, d_c * f
