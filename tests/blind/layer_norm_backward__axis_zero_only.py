# exercise: layer_norm_backward
# right: no
# wrong: sums over the first axis only, wrong with several leading axes or none
# lines: 10
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    sigma = np.sqrt(x.var(-1, keepdims=True) + eps)
    hat = (x - x.mean(-1, keepdims=True)) / sigma
    g = d_y * gain
    d_x = (g - g.mean(-1, keepdims=True) - hat * (g * hat).mean(-1, keepdims=True)) / sigma
    return d_x, (d_y * hat).sum(axis=0), d_y.sum(axis=0)
