# exercise: layer_norm_backward
# right: no
# wrong: eps is added behind the root instead of under it.
# lines: 13
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    xs = x.reshape(-1, D)
    ups = d_y.reshape(-1, D)
    d_x = np.zeros_like(xs, dtype=float)
    d_gain = np.zeros(D)
    d_bias = np.zeros(D)
    for n, (row, up) in enumerate(zip(xs, ups)):
        s = row.std() + eps
        hat = (row - row.mean()) / s
        g = up * gain
        d_x[n] = (g - g.mean() - hat * (g @ hat) / D) / s
        d_gain += up * hat
        d_bias += up
    return d_x.reshape(x.shape), d_gain, d_bias
