# exercise: layer_norm
# right: no
# wrong: the variance divides by D - 1
# lines: 8

def layer_norm(x, gain, bias, eps=1e-5):
    mean = x.mean(axis=-1, keepdims=True)
    var = x.var(axis=-1, keepdims=True, ddof=1)
    return gain * (x - mean) / np.sqrt(var + eps) + bias
