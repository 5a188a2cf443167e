# exercise: clip_gradient_norm
# right: yes
import math


def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    length = math.hypot(*(float(x) for g in grads for x in np.ravel(g)))
    if length <= max_norm:
        return list(grads)
    return [np.multiply(g, max_norm / length) for g in grads]
