# exercise: layer_norm_backward
# right: no
# wrong: the spread is treated as a constant, so the term with the normalised vector is missing
# lines: 11
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    centred = x - x.mean(axis=-1, keepdims=True)
    root = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + eps)
    hat = centred / root
    lead = tuple(range(x.ndim - 1))
    g = gain * d_y
    d_x = (g - g.mean(axis=-1, keepdims=True)) / root
    return d_x, np.sum(d_y * hat, axis=lead), np.sum(d_y, axis=lead)
