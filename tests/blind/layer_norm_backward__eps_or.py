# exercise: layer_norm_backward
# right: no
# wrong: An eps of 0 is taken for none given, and becomes 1e-5.
# name: eps-zero-as-default
# lines: 7
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    eps = eps or 1e-5
    m = x.mean(-1, keepdims=True)
    s = np.sqrt(x.var(-1, keepdims=True) + eps)
    n = (x - m) / s
    d = d_y * gain
    dx = (d - d.mean(-1, keepdims=True) - n * (d * n).mean(-1, keepdims=True)) / s
    ax = tuple(range(x.ndim - 1))
    return dx, (d_y * n).sum(ax), d_y.sum(ax)
