# exercise: layer_norm
# right: no
# wrong: the vector is divided by its root mean square without taking off the mean, and the gain is applied as 1 + gain
# lines: 7, 9
def layer_norm(x, gain, bias, eps=1e-5):
    """Normalise the last dimension and apply the affine transform."""
    variance = np.mean(np.square(x), axis=-1, keepdims=True)
    normalised = x / np.sqrt(variance + eps)
    return normalised * (1.0 + gain) + bias
