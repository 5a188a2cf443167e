# exercise: layer_norm_backward
# right: no
# wrong: multiplies the caller's d_y by the gain in place
# lines: 13
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    m = lambda a: a.mean(axis=-1, keepdims=True)
    z = x - m(x)
    s = np.sqrt(m(z * z) + eps)
    z = z / s
    axes = tuple(range(d_y.ndim - 1))
    d_bias = d_y.sum(axis=axes)
    d_gain = (d_y * z).sum(axis=axes)
    d_y *= gain
    return (d_y - m(d_y) - z * m(d_y * z)) / s, d_gain, d_bias
