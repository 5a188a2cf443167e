# exercise: layer_norm
# right: no
# wrong: the vector is normalised again until its variance is 1 to six digits, so eps has no say any more where the variance is small
# lines: 8, 11
def layer_norm(x, gain, bias, eps=1e-5):
    y = np.array(x, dtype=float)
    y -= y.mean(-1)[..., None]
    for _ in range(20):
        var = (y * y).mean(-1)[..., None]
        y = y / np.sqrt(var + eps)
        if np.all((np.abs(var - 1) < 1e-6) | (var == 0)):
            break
    return gain * y + bias
