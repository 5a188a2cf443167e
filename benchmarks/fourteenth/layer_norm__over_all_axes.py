# exercise: layer_norm
# right: no
# wrong: Mean and variance are taken over all axes but the first, so all time steps of a sequence share them.
# lines: 6, 7
def layer_norm(x, gain, bias, eps=1e-5):
    axes = tuple(range(1, x.ndim)) or -1
    stats = {"axis": axes, "keepdims": True}
    normalised = (x - x.mean(**stats)) / np.sqrt(x.var(**stats) + eps)
    return np.multiply(normalised, gain) + bias
