# exercise: layer_norm
# right: no
# wrong: eps is not handed on when the function calls itself for the rows, so another eps works for a single vector alone
# lines: 7
def layer_norm(x, gain, bias, eps=1e-5):
    if x.ndim > 1:
        return np.stack([layer_norm(row, gain, bias) for row in x])
    shifted = x - x.mean()
    return gain * shifted / np.sqrt(shifted.var() + eps) + bias
