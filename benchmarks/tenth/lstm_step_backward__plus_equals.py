# exercise: lstm_step_backward
# right: no
# wrong: d_c += writes into the caller's array
# lines: 9
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    d_o = d_h * np.tanh(c)
    d_c += d_h * o / np.cosh(c) ** 2
    d_i, d_f, d_g = d_c * g, d_c * c_prev, d_c * i
    d_pre = np.vstack(
        [d_i * i * (1 - i), d_f * f * (1 - f), d_g * (1 - g * g), d_o * o * (1 - o)]
    )
    return (np.outer(d_pre, x), np.outer(d_pre, h_prev), d_pre), W_h.T @ d_pre, d_c * f
