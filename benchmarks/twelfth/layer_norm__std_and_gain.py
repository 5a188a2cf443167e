# exercise: layer_norm
# right: no
# wrong: the standard deviation divides by D - 1, eps is added behind the root
# lines: 7, 8
def layer_norm(x, gain, bias, eps=1e-5):
    mean = np.expand_dims(x.mean(-1), -1)
    std = np.expand_dims(x.std(-1, ddof=1), -1)
    z = (x - mean) / (std + eps)
    return np.einsum("...d,d->...d", z, gain) + bias
