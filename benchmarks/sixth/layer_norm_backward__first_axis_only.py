# exercise: layer_norm_backward
# right: no
# wrong: The gradients of gain and bias are summed over the first axis alone and not over all leading axes.
# lines: 11
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    m = lambda a: a.mean(axis=-1, keepdims=True)
    sd = np.sqrt(x.var(axis=-1, keepdims=True) + eps)
    xh = (x - m(x)) / sd
    g = d_y * gain
    d_x = (g - m(g) - xh * m(g * xh)) / sd
    return d_x, (d_y * xh).sum(axis=0), d_y.sum(axis=0)
