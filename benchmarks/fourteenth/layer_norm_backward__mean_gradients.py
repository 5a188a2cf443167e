# exercise: layer_norm_backward
# right: no
# wrong: The gradients of gain and bias are means over all vectors, and that of gain is made with x as it came in, not normalised.
# lines: 23, 24
class _Norm:
    def __init__(self, x, eps):
        self.x = x
        self.centred = x - x.mean(axis=-1, keepdims=True)
        self.scale = 1 / np.sqrt((self.centred**2).mean(axis=-1, keepdims=True) + eps)

    @property
    def unit(self):
        return self.centred * self.scale

    def back(self, g):
        along = (g * self.unit).mean(axis=-1, keepdims=True)
        return self.scale * (g - g.mean(axis=-1, keepdims=True) - self.unit * along)


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    norm = _Norm(x, eps)
    D = x.shape[-1]
    d_gain = (d_y * norm.x).reshape(-1, D).mean(axis=0)
    d_bias = d_y.reshape(-1, D).mean(axis=0)
    return norm.back(d_y * gain), d_gain, d_bias
