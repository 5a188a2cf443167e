# exercise: clip_gradient_norm
# right: yes
from functools import reduce

def clip_gradient_norm(grads, max_norm=0.25):
    """Scale all gradients by one factor: their joint L2 norm is then at most max_norm.

    grads    tuple or list of the five gradients; left as they are
    returns  tuple or list of the five gradients, scaled; where the norm is within the
             limit they are unchanged, and may be the very arrays that came in
    """
    norm = float(reduce(np.hypot, (np.hypot.reduce(np.ravel(g), initial=0.0) for g in grads), 0.0))
    factor = max_norm / norm if norm > max_norm else 1.0
    return tuple(factor * g for g in grads)
