# exercise: clip_gradient_norm
# right: yes
from functools import reduce


def clip_gradient_norm(grads, max_norm=0.25):
    lengths = (np.linalg.norm(np.ravel(g)) for g in grads)
    length = reduce(np.hypot, lengths, 0.0)
    if not length > max_norm:
        return grads
    shrink = (max_norm / length).__mul__
    return tuple(map(shrink, grads))
