# exercise: layer_norm_backward
# right: no
# wrong: the mean of the product of g and the normalised x is replaced by the product of their means
# lines: 10
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    avg = lambda a: np.mean(a, axis=-1, keepdims=True)
    sigma = np.sqrt(np.var(x, axis=-1, keepdims=True) + eps)
    hat = (x - avg(x)) / sigma
    g = gain * d_y
    d_x = (g - avg(g) - hat * avg(g) * avg(hat)) / sigma
    every = tuple(range(x.ndim - 1))
    return d_x, (d_y * hat).sum(axis=every), d_y.sum(axis=every)
