# exercise: layer_norm
# right: no
# wrong: mean and variance run over all axes but the first, so vectors of one sequence are normalised together
# lines: 6
def layer_norm(x, gain, bias, eps=1e-5):
    axes = tuple(range(min(1, x.ndim - 1), x.ndim))
    mu = x.mean(axis=axes, keepdims=True)
    sigma2 = x.var(axis=axes, keepdims=True)
    return gain * (x - mu) / np.sqrt(sigma2 + eps) + bias
