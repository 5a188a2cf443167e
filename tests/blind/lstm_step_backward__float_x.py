# exercise: lstm_step_backward
# right: no
# wrong: A column with one entry that is not zero is taken for one-hot, whatever stands there.
# lines: 12
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    t = np.tanh(c)
    d = d_c + d_h * o * (1 - t ** 2)
    dz = np.vstack([d * g * i * (1 - i), d * c_prev * f * (1 - f), d * i * (1 - g * g), d_h * t * o * (1 - o)])
    dW = np.zeros(params[0].shape)
    if np.count_nonzero(x) == 1:
        dW[:, [np.argmax(x)]] = dz
    else:
        dW = dz @ x.T
    return (dW, dz @ h_prev.T, dz), params[1].T @ dz, d * f
