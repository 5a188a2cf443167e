# exercise: layer_norm
# right: no
# wrong: The level of all vectors together is taken away, then the variance is a difference of squares.
# lines: 8
def layer_norm(x, gain, bias, eps=1e-5):
    x = x - x.mean()
    m = x.mean(-1, keepdims=True)
    var = (x * x).mean(-1, keepdims=True) - m * m
    return gain * (x - m) / np.sqrt(np.maximum(var, 0) + eps) + bias
