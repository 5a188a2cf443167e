# exercise: layer_norm
# right: no
# wrong: The variance is computed as mean of squares less square of the mean, which loses all digits for vectors far from 0 and may even become negative.
# lines: 8
def layer_norm(x, gain, bias, eps=1e-5):
    m1 = np.mean(x, axis=-1, keepdims=True)
    m2 = np.mean(np.square(x), axis=-1, keepdims=True)
    variance = m2 - m1**2
    return gain * (x - m1) / np.sqrt(variance + eps) + bias
