# exercise: layer_norm_backward
# right: no
# wrong: eps is written as 1e-5, whatever was given
# lines: 9

def layer_norm_backward(d_y, x, gain, eps=1e-5):
    def normalise(a):
        a = a - a.mean(-1, keepdims=True)
        root = np.sqrt((a**2).mean(-1, keepdims=True) + 1e-5)
        return a / root, root

    normal, root = normalise(x)
    g = d_y * gain
    part = (g * normal).mean(-1, keepdims=True)
    d_x = (g - g.mean(-1, keepdims=True) - part * normal) / root
    over = tuple(range(d_y.ndim - 1))
    return d_x, np.sum(d_y * normal, axis=over), np.sum(d_y, axis=over)
