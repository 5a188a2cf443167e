# exercise: layer_norm
# right: no
# wrong: mean and variance run over all axes but the last, one for each entry, as in a batch norm
# lines: 6
def layer_norm(x, gain, bias, eps=1e-5):
    axes = tuple(range(x.ndim - 1))
    mu = np.mean(x, axis=axes, keepdims=True)
    var = np.var(x, axis=axes, keepdims=True)
    return gain * ((x - mu) * (var + eps) ** -0.5) + bias
