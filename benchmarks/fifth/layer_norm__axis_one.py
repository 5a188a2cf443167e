# exercise: layer_norm
# right: no
# wrong: Mean and variance run over axis 1, which is the last one only for a matrix.
# lines: 6
def layer_norm(x, gain, bias, eps=1e-5):
    stats = dict(axis=1, keepdims=True)
    return (x - x.mean(**stats)) / np.sqrt(x.var(**stats) + eps) * gain + bias
