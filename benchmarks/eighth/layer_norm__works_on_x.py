# exercise: layer_norm
# right: no
# wrong: moves and divides the caller's array in place
# lines: 6, 7
def layer_norm(x, gain, bias, eps=1e-5):
    x -= np.average(x, axis=-1)[..., None]
    x /= np.sqrt(np.average(x**2, axis=-1) + eps)[..., None]
    return x * gain + bias
