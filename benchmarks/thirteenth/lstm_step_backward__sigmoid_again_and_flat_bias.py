# exercise: lstm_step_backward
# right: no
# wrong: the slope of the gates squashes the stored gates once more, and the bias gradient has shape (4H,) instead of (4H, 1)
# lines: 6, 25
def dsigmoid(z):
    s = sigmoid(z)
    return s * (1 - s)


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates

    # output gate
    d_o = d_h * np.tanh(c) * dsigmoid(o)
    # cell state
    d_c_total = d_c + d_h * o * (1 - np.tanh(c) ** 2)
    d_i = d_c_total * g * dsigmoid(i)
    d_f = d_c_total * c_prev * dsigmoid(f)
    d_g = d_c_total * i * (1 - g**2)

    d_z = np.concatenate([d_i, d_f, d_g, d_o], axis=0)
    d_W_x = d_z @ x.T
    d_W_h = d_z @ h_prev.T
    d_b = d_z.sum(axis=1)
    return (d_W_x, d_W_h, d_b), W_h.T @ d_z, d_c_total * f
