# exercise: layer_norm_backward
# right: no
# wrong: The second part of d_x has a sum over the entries where the mean belongs.
# lines: 12
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    outer = tuple(range(np.ndim(x)))[:-1]
    centred = x - np.average(x, axis=-1)[..., None]
    sd = (np.average(centred**2, axis=-1) + eps)[..., None] ** 0.5
    unit = centred / sd
    g = np.multiply(d_y, gain)
    first = np.average(g, axis=-1)[..., None]
    second = np.einsum("...d,...d->...", g, unit)[..., None]
    return (g - first - unit * second) / sd, np.sum(d_y * unit, axis=outer), np.sum(d_y, axis=outer)
