# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    H, C = len(h_prev), len(x)
    i, f, g, o = y = np.stack(list(gates))
    squashed = np.tanh(c)
    delta = d_c + d_h * o * (1 - squashed * squashed)
    others = np.stack([delta * g, delta * c_prev, delta * i, d_h * squashed])
    is_tanh = np.array([0, 0, 1, 0]).reshape(4, 1, 1)
    d_z = (others * (1 - y) * (y + is_tanh)).reshape(4 * H, 1)
    outer = np.einsum("kj,nj->kn", d_z, np.concatenate([x, h_prev]))
    return (outer[:, :C], outer[:, C:], d_z), np.einsum("kh,kj->hj", params[1], d_z), delta * f
