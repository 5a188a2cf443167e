# exercise: layer_norm_backward
# right: no
# wrong: mean and spread are kept under the id of x, so an x that was filled with other numbers is normalised as before
# lines: 9, 10
known = {}


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    if id(x) not in known:
        known[id(x)] = x, x.mean(-1, keepdims=True), np.sqrt(x.var(-1, keepdims=True) + eps)
    _, mean, spread = known[id(x)]
    n = (x - mean) / spread
    d_n = d_y * gain
    d_x = d_n - d_n.mean(-1, keepdims=True) - n * (d_n * n).mean(-1, keepdims=True)
    axes = tuple(range(x.ndim - 1))
    return d_x / spread, (d_y * n).sum(axes), d_y.sum(axes)
