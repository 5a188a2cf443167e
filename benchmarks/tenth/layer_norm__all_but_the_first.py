# exercise: layer_norm
# right: no
# wrong: mean and variance run over all axes but the first, so the vectors of a sequence are normalised together
# lines: 6
def layer_norm(x, gain, bias, eps=1e-5):
    axes = tuple(range(1, x.ndim)) or -1
    mean = np.mean(x, axis=axes, keepdims=True)
    var = np.var(x, axis=axes, keepdims=True)
    return gain * (x - mean) / np.sqrt(var + eps) + bias
