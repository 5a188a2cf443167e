# exercise: layer_norm
# right: no
# wrong: two faults: a single vector comes back as a table of one row, and the scale is 1 + gain
# lines: 6, 10
def layer_norm(x, gain, bias, eps=1e-5):
    x = np.atleast_2d(x)
    mu = np.average(x, axis=-1)[..., None]
    var = np.average((x - mu) ** 2, axis=-1)[..., None]
    x_hat = (x - mu) / (var + eps) ** 0.5
    return x_hat + gain * x_hat + bias
