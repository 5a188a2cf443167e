# exercise: layer_norm_backward
# right: no
# wrong: the number that mean and variance are divided by is the length of the first axis, as in batch norm, instead of D
# lines: 6
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    N = x.shape[0]
    mu = x.mean(axis=-1, keepdims=True)
    xmu = x - mu
    ivar = 1.0 / np.sqrt(x.var(axis=-1, keepdims=True) + eps)
    others = tuple(range(x.ndim - 1))
    dbias = np.sum(d_y, axis=others)
    dgain = np.sum(d_y * xmu * ivar, axis=others)
    dxhat = d_y * gain
    divar = np.sum(dxhat * xmu, axis=-1, keepdims=True)
    dvar = -0.5 * ivar**3 * divar
    dxmu = dxhat * ivar + 2.0 / N * xmu * dvar
    dmu = -np.sum(dxmu, axis=-1, keepdims=True)
    return dxmu + dmu / N, dgain, dbias
