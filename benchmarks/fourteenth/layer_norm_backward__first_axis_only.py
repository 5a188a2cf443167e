# exercise: layer_norm_backward
# right: no
# wrong: The gradients of gain and bias are summed over the first axis alone, so with two leading axes their shape is wrong.
# lines: 11, 12
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    N = x.shape[-1]
    mu = np.mean(x, axis=-1, keepdims=True)
    var = np.var(x, axis=-1, keepdims=True)
    std = np.sqrt(var + eps)
    xhat = (x - mu) / std
    dbeta = np.sum(d_y, axis=0)
    dgamma = np.sum(d_y * xhat, axis=0)
    dxhat = d_y * gain
    dvar = np.sum(dxhat * (x - mu) * -0.5 * std**-3, axis=-1, keepdims=True)
    dmu = np.sum(-dxhat / std, axis=-1, keepdims=True)
    dx = dxhat / std + dvar * 2 * (x - mu) / N + dmu / N
    return dx, dgamma, dbeta
