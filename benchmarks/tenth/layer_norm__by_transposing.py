# exercise: layer_norm
# right: no
# wrong: .T reverses all axes, so with three axes or more means meet the wrong vectors or do not broadcast
# lines: 6
def layer_norm(x, gain, bias, eps=1e-5):
    z = ((x.T - x.mean(axis=-1)) / np.sqrt(x.var(axis=-1) + eps)).T
    return z * gain + bias
