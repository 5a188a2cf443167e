# exercise: layer_norm
# right: no
# wrong: eps is the least value of the variance instead of being added to it
# lines: 8
def layer_norm(x, gain, bias, eps=1e-5):
    mean = np.mean(x, axis=-1)[..., None]
    variance = np.mean((x - mean) ** 2, axis=-1)[..., None]
    return (x - mean) / np.sqrt(np.maximum(variance, eps)) * gain + bias
