# exercise: layer_norm
# right: no
# wrong: the variance is a sum over D - 1, as torch.var has it
# lines: 7
def layer_norm(x, gain, bias, eps=1e-5):
    mu = np.mean(x, axis=-1, keepdims=True)
    n = max(x.shape[-1] - 1, 1)
    var = np.sum((x - mu) ** 2, axis=-1, keepdims=True) / n
    return gain * ((x - mu) / np.sqrt(var + eps)) + bias
