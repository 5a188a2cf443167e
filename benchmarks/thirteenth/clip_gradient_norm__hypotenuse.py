# exercise: clip_gradient_norm
# right: yes
from functools import partial, reduce


def clip_gradient_norm(grads, max_norm=0.25):
    sides = (np.linalg.norm(np.ravel(g)) for g in grads)
    length = float(reduce(np.hypot, sides, 0.0))
    shorten = partial(np.multiply, max_norm / length) if length > max_norm else np.copy
    return tuple(map(shorten, grads))
