# exercise: lstm_step_backward
# right: no
# wrong: the slope of the outer tanh is taken as 1 - c², as if c were already squashed
# lines: 9
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    d_o = d_h * np.tanh(c)
    delta = d_c + d_h * o * (1 - c**2)

    def back(y, d):
        return d * y * (1 - y)

    dz = np.concatenate([back(i, delta * g), back(f, delta * c_prev), delta * i * (1 - g**2), back(o, d_o)])
    return (dz @ x.T, dz @ h_prev.T, dz), W_h.T @ dz, delta * f
