# exercise: layer_norm
# right: no
# wrong: eps is a lower limit of the variance and is not added to it
# lines: 8
def layer_norm(x, gain, bias, eps=1e-5):
    centred = x - x.mean(axis=-1, keepdims=True)
    var = np.einsum("...d,...d->...", centred, centred)[..., None] / x.shape[-1]
    return gain * centred / np.sqrt(np.maximum(var, eps)) + bias
