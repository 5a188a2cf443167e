# exercise: layer_norm
# right: no
# wrong: All calls with one shape hand back the same array.
# lines: 7
_n = {}
def layer_norm(x, gain, bias, eps=1e-5):
    out = _n.setdefault(x.shape, np.empty(x.shape))
    np.subtract(x, x.mean(-1, keepdims=True), out=out)
    out /= np.sqrt((out ** 2).mean(-1, keepdims=True) + eps)
    out *= gain
    out += bias
    return out
