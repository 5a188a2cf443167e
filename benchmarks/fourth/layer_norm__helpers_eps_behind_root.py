# exercise: layer_norm
# right: no
# wrong: eps is added to the root, not to the variance under it
# lines: 11

def centred(x):
    return x - x.mean(axis=-1, keepdims=True)


def spread(x, eps):
    return np.linalg.norm(x, axis=-1, keepdims=True) / np.sqrt(x.shape[-1]) + eps


def layer_norm(x, gain, bias, eps=1e-5):
    x = centred(x)
    return x / spread(x, eps) * gain + bias
