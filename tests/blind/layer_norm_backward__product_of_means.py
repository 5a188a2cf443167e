# exercise: layer_norm_backward
# right: no
# wrong: The term of the spread is a product of two means, of which one is zero, where it should be the mean of a product.
# name: spread-constant
# lines: 11
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    m = x.mean(-1, keepdims=True)
    s = np.sqrt(x.var(-1, keepdims=True) + eps)
    n = (x - m) / s
    d = d_y * gain
    dx = (d - d.mean(-1, keepdims=True) - n * (d.mean(-1, keepdims=True) * n.mean(-1, keepdims=True))) / s
    ax = tuple(range(x.ndim - 1))
    return dx, (d_y * n).sum(ax), d_y.sum(ax)
