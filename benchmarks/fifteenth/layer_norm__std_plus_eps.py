# exercise: layer_norm
# right: no
# wrong: eps is added to the standard deviation, behind the root
# lines: 6
def standardise(x, eps):
    return (x - x.mean(axis=-1, keepdims=True)) / (x.std(axis=-1, keepdims=True) + eps)


def layer_norm(x, gain, bias, eps=1e-5):
    return standardise(np.asarray(x, dtype=float), eps) * gain + bias
