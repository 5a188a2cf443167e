# exercise: layer_norm
# right: no
# wrong: x is moved and scaled in place, which changes the caller's array.
# lines: 6, 7
def layer_norm(x, gain, bias, eps=1e-5):
    x -= np.mean(x, axis=-1, keepdims=True)
    x /= np.sqrt(np.mean(np.square(x), axis=-1, keepdims=True) + eps)
    return x * gain + bias
