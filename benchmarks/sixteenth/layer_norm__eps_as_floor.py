# exercise: layer_norm
# right: no
# wrong: eps is the least that the variance may be and is not added to it
# lines: 8
def layer_norm(x, gain, bias, eps=1e-5):
    centred = x - x.mean(axis=-1, keepdims=True)
    variance = (centred * centred).mean(axis=-1, keepdims=True)
    return bias + gain * centred / np.sqrt(np.maximum(variance, eps))
