# exercise: layer_norm
# right: no
# wrong: the bias is added before the gain multiplies, so it is scaled as well (return)
# lines:
import numpy as np


def layer_norm(x, gain, bias, eps=1e-5):
    centred = np.subtract(x, x.mean(-1)[..., None])
    scale = (np.einsum("...d,...d->...", centred, centred) / x.shape[-1] + eps) ** -0.5
    return (centred * scale[..., None] + bias) * gain
