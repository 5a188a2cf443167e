# exercise: layer_norm
# right: no
# wrong: the variance is the mean square less the square of the mean, which loses all digits for vectors far from 0
# lines: 9
def layer_norm(x, gain, bias, eps=1e-5):
    D = x.shape[-1]
    s1 = x.sum(-1, keepdims=True) / D
    s2 = (x * x).sum(-1, keepdims=True) / D
    scale = 1 / np.sqrt(s2 - s1**2 + eps)
    return (x - s1) * scale * gain + bias
