# exercise: layer_norm_backward
# right: no
# wrong: the gain is multiplied on at the end instead of before the two means, which is right only where all gains are equal
# lines: 13, 14
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    mean = x.sum(-1, keepdims=True) / D
    inv_std = (x.var(-1, keepdims=True) + eps) ** -0.5
    xhat = (x - mean) * inv_std
    lead = tuple(range(x.ndim - 1))
    dgain = (d_y * xhat).sum(lead)
    dbias = d_y.sum(lead)
    dx = gain * inv_std / D * (
        D * d_y - d_y.sum(-1, keepdims=True) - xhat * (d_y * xhat).sum(-1, keepdims=True)
    )
    return dx, dgain, dbias
