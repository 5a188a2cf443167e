# exercise: layer_norm
# right: no
# wrong: the mean is taken off x in place, so the caller's array is changed
# lines: 6
def layer_norm(x, gain, bias, eps=1e-5):
    out = np.asarray(x, dtype=np.float64)
    out -= out.mean(axis=-1, keepdims=True)
    sd = np.sqrt((out * out).mean(axis=-1, keepdims=True) + eps)
    return out / sd * gain + bias
