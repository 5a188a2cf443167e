# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    moved = x - x.mean(-1, keepdims=True)
    inverse = 1 / np.sqrt(np.mean(moved**2, -1, keepdims=True) + eps)
    hat = moved * inverse
    d_gain = np.einsum("nd,nd->d", d_y.reshape(-1, D), hat.reshape(-1, D))
    d_bias = np.einsum("nd->d", d_y.reshape(-1, D))
    g = d_y * gain
    along = np.einsum("...d,...d->...", g, hat)[..., None] / D
    return (g - g.mean(-1, keepdims=True) - hat * along) * inverse, d_gain, d_bias
