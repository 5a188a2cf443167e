# exercise: layer_norm_backward
# right: no
# wrong: spread with D - 1, and the mean of g over all vectors
# lines: 7, 10
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    sigma = np.sqrt(x.var(-1, keepdims=True, ddof=1) + eps)
    hat = (x - x.mean(-1, keepdims=True)) / sigma
    g = d_y * gain
    d_x = (g - g.mean() - hat * (g * hat).mean(-1, keepdims=True)) / sigma
    return d_x, (d_y * hat).reshape(-1, D).sum(0), d_y.reshape(-1, D).sum(0)
