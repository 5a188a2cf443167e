# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    """All leading axes as one, and back at the end."""
    rows, d_rows = x.reshape(-1, x.shape[-1]), d_y.reshape(-1, x.shape[-1])
    sigma = np.sqrt(rows.var(axis=1) + eps)[:, None]
    hat = (rows - rows.mean(axis=1)[:, None]) / sigma
    g = d_rows * gain
    d_x = (g - g.mean(axis=1)[:, None] - hat * (g * hat).mean(axis=1)[:, None]) / sigma
    return d_x.reshape(x.shape), (d_rows * hat).sum(axis=0), d_rows.sum(axis=0)
