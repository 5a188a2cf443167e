# exercise: layer_norm
# right: no
# wrong: The variance is the mean of the squares of x itself and not of what is left without the mean.
# lines: 7
def layer_norm(x, gain, bias, eps=1e-5):
    mean = lambda a: a.mean(axis=-1, keepdims=True)
    spread = (mean(x * x) + eps) ** 0.5
    return (x - mean(x)) / spread * gain + bias
