# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    s = np.tanh(c)
    at_cell = d_c + d_h * o * (1 - s) * (1 + s)
    arrives = np.stack([at_cell * g, at_cell * c_prev, at_cell * i, d_h * s])
    stored = np.stack(gates)
    slopes = stored - stored**2
    slopes[2] = 1 - g**2
    d_b = (arrives * slopes).reshape(-1, 1)
    d_joint = np.kron(d_b, np.vstack([x, h_prev]).T)
    d_W_x, d_W_h = np.split(d_joint, [len(x)], axis=1)
    return [d_W_x, d_W_h, d_b], (d_b.T @ params[1]).T, at_cell * f
