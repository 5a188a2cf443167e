# exercise: layer_norm
# right: no
# wrong: eps is added to the standard deviation, behind the root, not to the variance (denominator)
# lines:

def layer_norm(x, gain, bias, eps=1e-5):
    centred = x - x.mean(axis=-1, keepdims=True)
    return centred / (x.std(axis=-1, keepdims=True) + eps) * gain + bias
