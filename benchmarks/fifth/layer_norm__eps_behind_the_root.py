# exercise: layer_norm
# right: no
# wrong: Adds eps to the standard deviation and not to the variance under the root.
# lines: 9
def layer_norm(x, gain, bias, eps=1e-5):
    """Layer normalization over the last dimension."""
    mean = np.mean(x, axis=-1, keepdims=True)
    std = np.std(x, axis=-1, keepdims=True)
    x_hat = (x - mean) / (std + eps)
    return gain * x_hat + bias
