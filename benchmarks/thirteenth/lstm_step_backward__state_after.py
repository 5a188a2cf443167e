# exercise: lstm_step_backward
# right: no
# wrong: the gradient at W_h pairs the sums with the new state, which is made again from o and c, instead of the state before
# lines: 25
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    h = o * np.tanh(c)

    def through_sigmoid(d, y):
        return d * y * (1 - y)

    def through_tanh(d, y):
        return d * (1 - y**2)

    d_o = d_h * np.tanh(c)
    d_cell = through_tanh(d_h * o, np.tanh(c)) + d_c
    parts = (
        through_sigmoid(d_cell * g, i),
        through_sigmoid(d_cell * c_prev, f),
        through_tanh(d_cell * i, g),
        through_sigmoid(d_o, o),
    )
    dz = np.concatenate(parts)
    grads = np.outer(dz, x), np.outer(dz, h), dz
    return grads, W_h.T.dot(dz), d_cell * f
