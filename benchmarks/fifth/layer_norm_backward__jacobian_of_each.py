# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    rows, arriving = x.reshape(-1, D), d_y.reshape(-1, D)
    d_x = np.empty(rows.shape)
    d_gain, d_bias = np.zeros(D), np.zeros(D)
    P = np.eye(D) - 1 / D
    for n, (row, d) in enumerate(zip(rows, arriving)):
        moved = P @ row
        s = np.sqrt(moved @ moved / D + eps)
        J = P / s - np.outer(moved, moved) / (D * s**3)
        d_x[n] = (d * gain) @ J
        d_gain += d * moved / s
        d_bias += d
    return d_x.reshape(x.shape), d_gain, d_bias
