# exercise: layer_norm
# right: no
# wrong: the variance as mean of squares less square of the mean loses all digits for vectors far from 0, and may become negative
# lines: 10
def layer_norm(x, gain, bias, eps=1e-5):
    D = x.shape[-1]
    total = np.sum(x, axis=-1, keepdims=True)
    squares = np.sum(x * x, axis=-1, keepdims=True)
    mean = total / D
    var = squares / D - mean**2
    return gain * ((x - mean) / np.sqrt(var + eps)) + bias
