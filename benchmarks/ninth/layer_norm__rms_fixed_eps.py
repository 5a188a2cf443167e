# exercise: layer_norm
# right: no
# wrong: Two faults: the mean is not taken off the vector (nor in the spread), as in RMS norm, and eps is ignored in favour of a fixed 1e-5.
# lines: 11, 12
EPS = 1e-5


def layer_norm(x, gain, bias, eps=1e-5):
    D = x.shape[-1]
    length = np.linalg.norm(x, axis=-1, keepdims=True)
    rms = np.sqrt(length**2 / D + EPS)
    return x / rms * gain + bias
