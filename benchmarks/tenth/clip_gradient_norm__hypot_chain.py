# exercise: clip_gradient_norm
# right: yes
from functools import reduce


def clip_gradient_norm(grads, max_norm=0.25):
    lengths = [np.sqrt(np.vdot(g, g)) for g in grads]
    norm = reduce(np.hypot, lengths, 0.0)
    return grads if norm <= max_norm else [g * (max_norm / norm) for g in grads]
