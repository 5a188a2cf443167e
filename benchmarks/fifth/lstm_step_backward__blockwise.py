# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    y = np.stack(gates)
    i, f, g, o = y
    squashed = np.tanh(c)
    at_cell = d_c + d_h * o * (1 - squashed**2)
    other = np.stack((at_cell * g, at_cell * c_prev, at_cell * i, d_h * squashed))
    slope = np.where(np.arange(4)[:, None, None] == 2, 1 - y**2, y - y**2)
    d_z = (other * slope).reshape(-1, 1)
    grads = tuple(np.outer(d_z, v) for v in (x, h_prev)) + (d_z,)
    return grads, params[1].T @ d_z, at_cell * f
