# exercise: lstm_step_backward
# right: no
# wrong: adds what comes through h to the caller's d_c
# lines: 9
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    (i, f, g, o), W_h = gates, params[1]
    squashed = np.tanh(c)
    d_o = d_h * squashed
    d_c += d_h * o * (1 - squashed**2)
    d_i, d_f, d_g = d_c * g, d_c * c_prev, d_c * i

    def through_sigmoid(d, y):
        return d * y * (1 - y)

    d_sum = np.vstack([
        through_sigmoid(d_i, i),
        through_sigmoid(d_f, f),
        d_g * (1 - g**2),
        through_sigmoid(d_o, o),
    ])
    return (d_sum @ x.T, d_sum @ h_prev.T, d_sum), W_h.T @ d_sum, d_c * f
