# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    G = np.stack(gates)
    i, f, g, o = G
    open_ = np.tanh(c)
    at_cell = np.add(d_c, np.multiply(d_h * o, 1 - np.square(open_)))
    arriving = np.stack([at_cell * g, at_cell * c_prev, at_cell * i, d_h * open_])
    linear = np.array([1.0, 1.0, 0.0, 1.0]).reshape(4, 1, 1)
    slopes = linear * G + (1 - linear) - G**2
    d_z = (arriving * slopes).reshape(-1, 1)
    both = np.einsum("i,j->ij", d_z[:, 0], np.concatenate([x, h_prev])[:, 0])
    d_W_x, d_W_h = np.split(both, [len(x)], axis=1)
    return (d_W_x, d_W_h, d_z), params[1].T @ d_z, at_cell * f
