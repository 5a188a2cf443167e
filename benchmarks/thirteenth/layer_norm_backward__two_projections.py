# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    rows, arrived = x.reshape(-1, x.shape[-1]), d_y.reshape(-1, x.shape[-1])
    moved = rows - rows.mean(axis=1, keepdims=True)
    sigma = np.sqrt(np.einsum("nd,nd->n", moved, moved) / moved.shape[1] + eps)
    unit = moved / sigma[:, None]
    d_gain, d_bias = np.einsum("nd,nd->d", arrived, unit), np.ones(len(rows)) @ arrived
    g = np.einsum("nd,d->nd", arrived, gain)
    for direction in (np.ones_like(unit), unit):
        g = g - direction * np.mean(g * direction, axis=1)[:, None]
    return (g / sigma[:, None]).reshape(x.shape), d_gain, d_bias
