# exercise: layer_norm
# right: no
# wrong: The spread is divided by D - 1, and eps is added behind the root.
# lines: 7, 8
def layer_norm(x, gain, bias, eps=1e-5):
    mean = x.mean(-1, keepdims=True)
    std = x.std(-1, keepdims=True, ddof=1)
    return gain * (x - mean) / (std + eps) + bias
