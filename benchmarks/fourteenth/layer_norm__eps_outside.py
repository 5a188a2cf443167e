# exercise: layer_norm
# right: no
# wrong: eps is added to the standard deviation and not to the variance under the root.
# lines: 8
def layer_norm(x, gain, bias, eps=1e-5):
    mu = x.mean(axis=-1, keepdims=True)
    sigma = x.std(axis=-1, keepdims=True)
    return gain * (x - mu) / (sigma + eps) + bias
