# exercise: lstm_step_backward
# right: no
# wrong: the gradient at W_x is written into the column of the largest entry of x with factor 1, which is right for one-hot input alone
# lines: 14
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    tc = np.tanh(c)
    dc = d_c + d_h * o * (1 - tc**2)
    dz = np.concatenate(
        [dc * g * i * (1 - i), dc * c_prev * f * (1 - f), dc * i * (1 - g**2), d_h * tc * o * (1 - o)]
    )
    d_W_x = np.zeros_like(W_x)
    d_W_x[:, x.argmax()] = dz[:, 0]
    return (d_W_x, dz @ h_prev.T, dz), W_h.T @ dz, dc * f
