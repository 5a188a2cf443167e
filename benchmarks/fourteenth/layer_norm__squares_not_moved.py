# exercise: layer_norm
# right: no
# wrong: The spread is measured from the squares of x itself, before the mean is taken off, and bias is scaled by gain too.
# lines: 7, 8
def layer_norm(x, gain, bias, eps=1e-5):
    centred = x - np.mean(x, -1)[..., None]
    rms = np.sqrt(np.mean(np.square(x), -1) + eps)[..., None]
    return gain * (centred / rms + bias)
