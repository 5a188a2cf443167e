# exercise: layer_norm
# right: no
# wrong: takes it for batch norm: each entry is compared with the same entry of the other vectors
# name: batch-norm
# lines: 8

def layer_norm(x, gain, bias, eps=1e-5):
    others = tuple(range(x.ndim - 1))
    mean = x.mean(axis=others)
    var = ((x - mean) ** 2).mean(axis=others)
    return (x - mean) / np.sqrt(var + eps) * gain + bias
