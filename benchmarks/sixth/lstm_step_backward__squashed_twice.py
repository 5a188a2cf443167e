# exercise: lstm_step_backward
# right: no
# wrong: The slopes are computed as if the stored gates were sums: they are squashed a second time.
# lines: 6, 19
def dsigmoid(z):
    return sigmoid(z) * (1 - sigmoid(z))


def dtanh(z):
    return 1 - np.tanh(z) ** 2


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    d_c_all = d_c + d_h * o * dtanh(c)
    d_z = np.vstack([
        d_c_all * g * dsigmoid(i),
        d_c_all * c_prev * dsigmoid(f),
        d_c_all * i * dtanh(g),
        d_h * np.tanh(c) * dsigmoid(o),
    ])
    grads = (d_z @ x.T, d_z @ h_prev.T, d_z.copy())
    return grads, params[1].T @ d_z, d_c_all * f
