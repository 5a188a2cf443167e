# exercise: layer_norm
# right: no
# wrong: Moves and divides x itself, so the caller's array is changed.
# lines: 6, 7
def layer_norm(x, gain, bias, eps=1e-5):
    x -= x.mean(axis=-1, keepdims=True)
    x /= np.sqrt(np.square(x).mean(axis=-1, keepdims=True) + eps)
    return x * gain + bias
