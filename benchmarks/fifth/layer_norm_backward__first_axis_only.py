# exercise: layer_norm_backward
# right: no
# wrong: Sums the gradients of gain and bias over axis 0 only, so they have the wrong shape unless x is a matrix.
# lines: 9, 10
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    mu = x.mean(axis=-1, keepdims=True)
    sigma = np.sqrt(x.var(axis=-1, keepdims=True) + eps)
    xhat = (x - mu) / sigma
    dgamma = np.sum(d_y * xhat, axis=0)
    dbeta = np.sum(d_y, axis=0)
    g = d_y * gain
    D = g.shape[-1]
    dx = (D * g - g.sum(-1, keepdims=True) - xhat * (g * xhat).sum(-1, keepdims=True)) / (D * sigma)
    return dx, dgamma, dbeta
