# exercise: layer_norm
# right: no
# wrong: each vector is brought to the length root of D, with eps added to the sum of squares and not to their mean
# lines: 8
def layer_norm(x, gain, bias, eps=1e-5):
    D = x.shape[-1]
    moved = x - x.mean(axis=-1, keepdims=True)
    length = np.sqrt((moved**2).sum(axis=-1, keepdims=True) + eps)
    return np.sqrt(D) * moved / length * gain + bias
