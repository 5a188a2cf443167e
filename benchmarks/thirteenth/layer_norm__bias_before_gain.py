# exercise: layer_norm
# right: no
# wrong: the bias is added before the gain multiplies, so the shift is scaled too
# lines: 12
def layer_norm(x, gain, bias, eps=1e-5):
    D = x.shape[-1]
    ones = np.ones(D) / D
    centred = x - np.expand_dims(x @ ones, -1)
    spread = np.sqrt(np.expand_dims(centred**2 @ ones, -1) + eps)
    y = centred / spread
    y = y + bias
    y = y * gain
    return y
