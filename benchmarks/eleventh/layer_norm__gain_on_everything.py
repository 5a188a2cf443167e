# exercise: layer_norm
# right: no
# wrong: the gain multiplies the bias as well; and x is centred in place, so the caller's array is changed
# lines: 6, 7, 9
def layer_norm(x, gain, bias, eps=1e-5):
    y = np.asarray(x, dtype=float)
    y -= y.mean(axis=-1, keepdims=True)
    inv = 1.0 / np.sqrt(np.square(y).mean(axis=-1, keepdims=True) + eps)
    return gain * (y * inv + bias)
