# exercise: layer_norm
# right: no
# wrong: The spread is the mean distance from the mean, not the root of the mean square.
# lines: 7
def layer_norm(x, gain, bias, eps=1e-5):
    centred = x - np.mean(x, axis=-1, keepdims=True)
    spread = np.abs(centred).mean(axis=-1, keepdims=True)
    return centred / np.sqrt(spread**2 + eps) * gain + bias
