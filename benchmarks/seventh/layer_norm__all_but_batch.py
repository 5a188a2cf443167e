# exercise: layer_norm
# right: no
# wrong: mean and variance run over all axes but the first, so the vectors of a sequence are normalised together
# lines: 6
def layer_norm(x, gain, bias, eps=1e-5):
    axes = tuple(range(1, x.ndim)) or 0
    mean = x.mean(axis=axes, keepdims=True)
    std = np.sqrt(x.var(axis=axes, keepdims=True) + eps)
    return (x - mean) / std * gain + bias
