# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    """Each vector along the last axis to mean 0 and variance 1, then gain and bias.

    x           (..., D), any leading axes, or none
    gain, bias  (D,)
    eps         added to the variance (a mean over D), under the root
    returns     (..., D)
    """
    x = np.asarray(x, dtype=float)
    D = x.shape[-1]
    deviation = x - np.einsum("...d->...", x)[..., None] / D
    spread = np.sqrt(np.einsum("...d,...d->...", deviation, deviation) / D + eps)
    return np.einsum("...d,...,d->...d", deviation, 1 / spread, gain) + bias
