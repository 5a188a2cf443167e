# exercise: layer_norm
# right: no
# wrong: the mean of squares is taken of x before the mean is taken off
# lines: 9
def layer_norm(x, gain, bias, eps=1e-5):
    n = x.shape[-1]
    total = x.sum(-1, keepdims=True)
    squares = (x * x).sum(-1, keepdims=True)
    hat = (x - total / n) / np.sqrt(squares / n + eps)
    return hat * gain + bias
