# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    squashed = np.tanh(c)
    delta = d_c + d_h * o * (1 - squashed * squashed)
    others = np.concatenate([delta, delta, delta, d_h], axis=1) * np.concatenate(
        [g, c_prev, i, squashed], axis=1
    )
    y = np.concatenate([i, f, g, o], axis=1)
    signs = np.array([0, 0, 1, 0])
    slopes = np.where(signs, (1 + y) * (1 - y), y * (1 - y))
    d_z = (others * slopes).T.reshape(-1, 1)
    read = np.vstack([x, h_prev, [[1.0]]])
    joint = d_z @ read.T
    C = len(x)
    return (joint[:, :C], joint[:, C:-1], joint[:, -1:]), params[1].T @ d_z, delta * f
