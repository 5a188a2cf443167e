# exercise: layer_norm_backward
# right: no
# wrong: the gradients of gain and bias are summed over the first axis alone, which is right for two axes only
# lines: 14
def moments(x, eps):
    mu = x.mean(-1, keepdims=True)
    sigma = np.sqrt(np.mean((x - mu) ** 2, -1, keepdims=True) + eps)
    return mu, sigma


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    mu, sigma = moments(x, eps)
    n = (x - mu) / sigma
    d_gain, d_bias = (np.sum(a, axis=0) for a in (d_y * n, d_y))
    g = gain * d_y
    inner = (g * n).mean(-1, keepdims=True)
    d_x = g - g.mean(-1, keepdims=True) - inner * n
    return d_x / sigma, d_gain, d_bias
