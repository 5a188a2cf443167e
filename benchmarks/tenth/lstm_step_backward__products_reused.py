# exercise: lstm_step_backward
# right: no
# wrong: the forget gate's gradient is delta c (1 - f), with the whole new cell where only its old part f c_prev belongs
# lines: 14
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    W_h = params[1]
    tc = np.tanh(c)
    h = o * tc
    at_cell = d_c + d_h * (o - h * tc)
    dz = np.concatenate(
        [
            at_cell * (i * g) * (1 - i),
            at_cell * c * (1 - f),
            at_cell * (i - i * g * g),
            d_h * h * (1 - o),
        ]
    )
    return (dz @ x.T, dz @ h_prev.T, dz), W_h.T @ dz, at_cell * f
