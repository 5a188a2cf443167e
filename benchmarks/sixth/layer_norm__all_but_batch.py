# exercise: layer_norm
# right: no
# wrong: Mean and variance run over all axes but the first and not over the last one alone.
# lines: 6
def layer_norm(x, gain, bias, eps=1e-5):
    axes = tuple(range(1, x.ndim)) or -1
    mu = np.mean(x, axis=axes, keepdims=True)
    var = np.var(x, axis=axes, keepdims=True)
    return (x - mu) / np.sqrt(var + eps) * gain + bias
