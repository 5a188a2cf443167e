# exercise: layer_norm
# right: no
# wrong: The variance is divided by D - 1, as torch.var does.
# lines: 8
def layer_norm(x, gain, bias, eps=1e-5):
    mean = np.sum(x, axis=-1, keepdims=True) / x.shape[-1]
    d = x - mean
    var = np.sum(d**2, axis=-1, keepdims=True) / (x.shape[-1] - 1)
    return d / np.sqrt(var + eps) * gain + bias
