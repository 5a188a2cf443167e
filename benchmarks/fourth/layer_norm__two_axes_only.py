# exercise: layer_norm
# right: no
# wrong: the statistics get their axis back with [:, None], which fits (N, D) only
# lines: 7, 8

def layer_norm(x, gain, bias, eps=1e-5):
    mean = x.mean(axis=-1)[:, None]
    std = np.sqrt(x.var(axis=-1) + eps)[:, None]
    return gain * ((x - mean) / std) + bias
