# exercise: lstm_step_backward
# right: no
# wrong: the gradient through h is added into the array d_c of the caller
# lines: 9
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    t = np.tanh(c)
    d_c += d_h * o * (1 - t * t)
    d_z = np.vstack(
        [
            d_c * g * i * (1 - i),
            d_c * c_prev * f * (1 - f),
            d_c * i * (1 - g * g),
            d_h * t * o * (1 - o),
        ]
    )
    return (d_z @ x.T, d_z @ h_prev.T, d_z), W_h.T @ d_z, d_c * f
