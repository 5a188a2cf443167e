# exercise: layer_norm
# right: no
# wrong: the mean is taken off in the caller's array
# lines: 6
def layer_norm(x, gain, bias, eps=1e-5):
    x -= x.mean(axis=-1, keepdims=True)
    norm = np.sqrt(np.square(x).mean(axis=-1, keepdims=True) + eps)
    y = x / norm
    y *= gain
    y += bias
    return y
