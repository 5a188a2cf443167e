# exercise: layer_norm
# right: no
# wrong: the mean is taken off the caller's array
# lines: 6
def layer_norm(x, gain, bias, eps=1e-5):
    x -= x.mean(axis=-1, keepdims=True)
    spread = np.sqrt(np.mean(np.square(x), axis=-1, keepdims=True) + eps)
    return x / spread * gain + bias
