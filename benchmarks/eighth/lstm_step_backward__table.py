# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    y = np.stack(gates)
    i, f, g, o = y
    out = np.tanh(c)
    delta = d_c + d_h * o * (1 + out) * (1 - out)
    arriving = np.stack([delta * g, delta * c_prev, delta * i, d_h * out])
    kind = np.array([0, 0, 1, 0]).reshape(4, 1, 1)
    slope = np.where(kind, (1 - y) * (1 + y), y * (1 - y))
    d_z = (arriving * slope).reshape(-1, 1)
    seen = np.concatenate([x, h_prev, [[1.0]]])
    joint = np.einsum("ab,cb->ac", d_z, seen)
    C, H = len(x), len(h_prev)
    pieces = np.split(joint, [C, C + H], axis=1)
    return tuple(pieces), np.einsum("ab,ac->bc", params[1], d_z), f * delta
