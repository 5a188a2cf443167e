# exercise: lstm_step_backward
# right: no
# wrong: Adds the part that comes through h to d_c in place, so the caller's gradient is changed.
# lines: 10
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    tanh_c = np.tanh(c)
    d_o = d_h * tanh_c
    d_c += d_h * o * (1 - tanh_c**2)
    d_z = np.vstack(
        [
            d_c * g * i * (1 - i),
            d_c * c_prev * f * (1 - f),
            d_c * i * (1 - g**2),
            d_o * o * (1 - o),
        ]
    )
    return (d_z @ x.T, d_z @ h_prev.T, d_z), W_h.T @ d_z, d_c * f
