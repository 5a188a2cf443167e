# exercise: layer_norm_backward
# right: no
# wrong: the means of the backward pass are divided by the number of vectors, as in batch norm, instead of by D
# lines: 6
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    N = x.size // x.shape[-1]
    ivar = 1.0 / np.sqrt(x.var(-1, keepdims=True) + eps)
    xhat = (x - x.mean(-1, keepdims=True)) * ivar
    dxhat = d_y * gain
    d_x = (1.0 / N) * ivar * (
        N * dxhat
        - dxhat.sum(-1, keepdims=True)
        - xhat * (dxhat * xhat).sum(-1, keepdims=True)
    )
    lead = tuple(range(x.ndim - 1))
    return d_x, (d_y * xhat).sum(lead), d_y.sum(lead)
