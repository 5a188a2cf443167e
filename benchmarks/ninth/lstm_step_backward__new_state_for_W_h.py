# exercise: lstm_step_backward
# right: no
# wrong: The gradient of W_h is made with the state after the step instead of the one before it.
# lines: 18
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    H = len(c)
    i, f, g, o = gates
    t = np.tanh(c)
    h = o * t
    dc = d_c + d_h * o * (1 - t**2)
    dz = np.zeros((4 * H, 1))
    dz[:H] = dc * g * i * (1 - i)
    dz[H : 2 * H] = dc * c_prev * f * (1 - f)
    dz[2 * H : 3 * H] = dc * i * (1 - g**2)
    dz[3 * H :] = d_h * t * o * (1 - o)
    d_W_x = np.outer(dz, x)
    d_W_h = np.outer(dz, h)
    return [d_W_x, d_W_h, dz], W_h.T @ dz, dc * f
