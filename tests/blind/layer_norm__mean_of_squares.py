# exercise: layer_norm
# right: no
# wrong: Computes the variance as mean of squares less square of the mean, which loses all digits when the entries are large beside their spread.
# lines: 8
def layer_norm(x, gain, bias, eps=1e-5):
    D = x.shape[-1]
    m = x.sum(-1, keepdims=True) / D
    var = (x * x).sum(-1, keepdims=True) / D - m * m
    return gain * (x - m) / np.sqrt(var + eps) + bias
