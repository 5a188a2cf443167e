# exercise: layer_norm
# right: no
# wrong: the variance is the mean square less the squared mean, which loses all digits (or is negative) for a small spread around a large mean
# lines: 9
def layer_norm(x, gain, bias, eps=1e-5):
    n = x.shape[-1]
    s1 = x.sum(axis=-1, keepdims=True) / n
    s2 = (x * x).sum(axis=-1, keepdims=True) / n
    inv = 1 / np.sqrt(s2 - s1 * s1 + eps)
    return (x - s1) * inv * gain + bias
