# exercise: layer_norm
# right: no
# wrong: eps is used as a lower bound of the variance instead of being added to it.
# name: eps-as-a-floor
# lines: 8
def layer_norm(x, gain, bias, eps=1e-5):
    centre = x.mean(-1)[..., np.newaxis]
    var = np.maximum(x.var(-1), eps)[..., np.newaxis]
    return (x - centre) * (gain / np.sqrt(var)) + bias
