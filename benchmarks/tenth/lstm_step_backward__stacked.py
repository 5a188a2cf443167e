# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    squashed = np.tanh(c)
    delta = d_c + d_h * o * (1 - squashed**2)
    arriving = np.stack([delta * g, delta * c_prev, delta * i, d_h * squashed])
    y = np.stack([i, f, g, o])
    is_tanh = np.arange(4).reshape(4, 1, 1) == 2
    d_z = (arriving * np.where(is_tanh, (1 - y) * (1 + y), y * (1 - y))).reshape(-1, 1)
    outer = [np.einsum("ik,jk->ij", d_z, v) for v in (x, h_prev)]
    return (*outer, d_z), np.einsum("ij,ik->jk", params[1], d_z), delta * f
