# exercise: lstm_step_backward
# right: no
# wrong: The slope of tanh is written as 1 - c² although c has not been squashed.
# lines: 14
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    def dsigmoid(y):
        return y * (1 - y)

    def dtanh(y):
        return 1 - y * y

    W_h = params[1]
    i, f, g, o = gates
    dc = d_c + d_h * o * dtanh(c)
    dz = np.concatenate(
        [
            dc * g * dsigmoid(i),
            dc * c_prev * dsigmoid(f),
            dc * i * dtanh(g),
            d_h * np.tanh(c) * dsigmoid(o),
        ]
    )
    return (np.outer(dz, x), np.outer(dz, h_prev), dz), W_h.T @ dz, dc * f
