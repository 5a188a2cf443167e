# exercise: lstm_step_backward
# right: no
# wrong: the slopes are taken at the stored results as if these were the sums before squashing, so everything is squashed twice
# lines: 18, 19, 20, 21
def d_sigmoid(z):
    s = sigmoid(z)
    return s * (1 - s)


def d_tanh(z):
    return 1 - np.tanh(z) ** 2


def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    d_cell = d_c + d_h * o * d_tanh(c)
    d_i = d_cell * g * d_sigmoid(i)
    d_f = d_cell * c_prev * d_sigmoid(f)
    d_g = d_cell * i * d_tanh(g)
    d_o = d_h * np.tanh(c) * d_sigmoid(o)
    d_z = np.vstack((d_i, d_f, d_g, d_o))
    return (d_z @ x.T, d_z @ h_prev.T, d_z), W_h.T @ d_z, d_cell * f
