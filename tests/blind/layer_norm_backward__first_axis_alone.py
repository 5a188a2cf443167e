# exercise: layer_norm_backward
# right: no
# wrong: d_gain and d_bias are summed over axis 0 only: wrong for two leading axes, and for none
# name: first-axis-always
# lines: 14

def layer_norm_backward(d_y, x, gain, eps=1e-5):
    avg = lambda a: np.mean(a, axis=-1, keepdims=True)
    mu = avg(x)
    sigma = np.sqrt(avg((x - mu) ** 2) + eps)
    n = (x - mu) / sigma
    g = gain * d_y
    d_x = (g - avg(g) - n * avg(g * n)) / sigma
    return d_x, np.sum(d_y * n, axis=0), np.sum(d_y, axis=0)
