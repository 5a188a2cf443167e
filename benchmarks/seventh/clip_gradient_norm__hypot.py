# exercise: clip_gradient_norm
# right: yes
import math
from functools import reduce


def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    length = reduce(math.hypot, (math.hypot(*map(float, np.ravel(g))) for g in grads), 0.0)
    shorten = (lambda g: g) if length <= max_norm else (lambda g: g * (max_norm / length))
    return tuple(map(shorten, grads))
