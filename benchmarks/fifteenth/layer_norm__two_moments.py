# exercise: layer_norm
# right: no
# wrong: the variance is the mean of squares less the square of the mean, which loses everything when the mean is far from 0 (it may even be negative: NaN)
# lines: 7
def layer_norm(x, gain, bias, eps=1e-5):
    first, second = (np.mean(np.power(x, p, dtype=float), axis=-1, keepdims=True) for p in (1, 2))
    variance = second - first**2
    scale = gain / np.sqrt(variance + eps)
    return x * scale + (bias - first * scale)
