# exercise: layer_norm_backward
# right: no
# wrong: the spread is treated as a constant, so only the mean is taken off
# lines: 9
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    moved = x - x.mean(-1, keepdims=True)
    inverse = 1 / np.sqrt((moved**2).mean(-1, keepdims=True) + eps)
    g = d_y * gain
    d_x = inverse * (g - g.mean(-1, keepdims=True))
    D = x.shape[-1]
    flat = lambda a: a.reshape(-1, D).sum(axis=0)
    return d_x, flat(d_y * moved * inverse), flat(d_y)
