# exercise: layer_norm_backward
# right: no
# wrong: The epsilon is written out as 1e-5, and the one that is given is not used.
# lines: 7
def normalise(x):
    mu = np.mean(x, -1, keepdims=True)
    sigma = np.sqrt(np.mean((x - mu) ** 2, -1, keepdims=True) + 1e-5)
    return (x - mu) / sigma, sigma


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    x_hat, sigma = normalise(x)
    leading = tuple(range(x.ndim - 1))
    g = d_y * gain
    along = np.mean(g * x_hat, -1, keepdims=True)
    d_x = (g - np.mean(g, -1, keepdims=True) - x_hat * along) / sigma
    return d_x, np.sum(d_y * x_hat, axis=leading), np.sum(d_y, axis=leading)
