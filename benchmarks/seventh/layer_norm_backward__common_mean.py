# exercise: layer_norm_backward
# right: no
# wrong: the mean of g is taken over all vectors together
# lines: 14
def bar(a, **how):
    return np.mean(a, **how)


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    last = {"axis": -1, "keepdims": True}
    sigma = np.sqrt(np.var(x, **last) + eps)
    xhat = (x - bar(x, **last)) / sigma
    g = d_y * gain
    d_x = (g - bar(g) - xhat * bar(g * xhat, **last)) / sigma
    D = len(gain)
    d_gain = (d_y * xhat).reshape(-1, D).sum(0)
    d_bias = d_y.reshape(-1, D).sum(0)
    return d_x, d_gain, d_bias
