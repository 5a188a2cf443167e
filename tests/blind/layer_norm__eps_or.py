# exercise: layer_norm
# right: no
# wrong: An eps of 0 is taken for none given, and becomes 1e-5.
# name: eps-zero-as-default
# lines: 7
def layer_norm(x, gain, bias, eps=1e-5):
    eps = eps or 1e-5
    m = x.mean(-1, keepdims=True)
    return gain * (x - m) / np.sqrt(x.var(-1, keepdims=True) + eps) + bias
