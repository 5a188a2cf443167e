# exercise: layer_norm
# right: no
# wrong: The entries are scaled by 1 + gain instead of by gain.
# name: one-plus-gain
# lines: 19
def layer_norm(x, gain, bias, eps=1e-5):
    """Each vector along the last axis to mean 0 and variance 1, then gain and bias.

    x           (..., D), any leading axes, or none
    gain, bias  (D,)
    eps         added to the variance (a mean over D), under the root
    returns     (..., D)
    """

    def normalise(v):
        centred = v - v.mean()
        return centred / np.sqrt((centred**2).mean() + eps)

    return np.apply_along_axis(normalise, -1, x) * (1.0 + gain) + bias
