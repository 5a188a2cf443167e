# exercise: layer_norm
# right: no
# wrong: The bias is added before the gain is multiplied, so it is scaled too.
# lines: 9, 10
def layer_norm(x, gain, bias, eps=1e-5):
    n = x.shape[-1]
    mean = x.sum(axis=-1, keepdims=True) / n
    var = ((x - mean) ** 2).sum(axis=-1, keepdims=True) / n
    shifted = np.add((x - mean) / np.sqrt(var + eps), bias)
    return np.multiply(shifted, gain)
