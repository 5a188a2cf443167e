# exercise: layer_norm
# right: no
# wrong: x -= and x /= write into the caller's array
# lines: 6, 7
def layer_norm(x, gain, bias, eps=1e-5):
    x -= x.mean(axis=-1, keepdims=True)
    x /= np.sqrt((x**2).mean(axis=-1, keepdims=True) + eps)
    return np.einsum("...d,d->...d", x, gain) + bias
