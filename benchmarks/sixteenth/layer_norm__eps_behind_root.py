# exercise: layer_norm
# right: no
# wrong: eps is added to the standard deviation, behind the root, not to the variance under it
# lines: 8
def layer_norm(x, gain, bias, eps=1e-5):
    mu = np.mean(x, axis=-1, keepdims=True)
    sigma = np.std(x, axis=-1, keepdims=True)
    z = (x - mu) / (sigma + eps)
    return gain * z + bias
