# exercise: clip_gradient_norm
# right: yes
from functools import reduce


def clip_gradient_norm(grads, max_norm=0.25):
    lengths = map(np.linalg.norm, grads)
    norm = reduce(np.hypot, lengths, 0.0)
    shrink = 1.0 if norm <= max_norm else max_norm / norm
    return [np.multiply(shrink, grad) for grad in grads]
