# exercise: layer_norm_backward
# right: no
# wrong: the gradient of gain is made with the gradient that has passed the gain already
# lines: 13
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = gain.size
    sigma = (x.var(-1, keepdims=True) + eps) ** 0.5
    hat = (x - x.mean(-1, keepdims=True)) / sigma
    back = np.einsum("...d,d->...d", d_y, gain)
    along = np.einsum("...d,...d->...", back, hat)[..., None]
    d_x = (back - back.sum(-1, keepdims=True) / D - hat * along / D) / sigma
    rows = lambda a: a.reshape(-1, D)
    d_gain = np.einsum("nd,nd->d", rows(back), rows(hat))
    d_bias = np.einsum("nd->d", rows(d_y))
    return d_x, d_gain, d_bias
