# exercise: layer_norm_backward
# right: no
# wrong: in the last term the deviations are not divided by the root the first time
# lines: 16
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    rows, grads = x.reshape(-1, D), d_y.reshape(-1, D)
    d_x = np.empty(rows.shape)
    d_gain, d_bias = np.zeros(D), np.zeros(D)
    for n, (row, d) in enumerate(zip(rows, grads)):
        dev = row - row.mean()
        s = np.sqrt(dev @ dev / D + eps)
        d_gain += d * dev / s
        d_bias += d
        g = d * gain
        d_x[n] = (g - g.mean() - dev * (g @ dev) / (D * s)) / s
    return d_x.reshape(x.shape), d_gain, d_bias
