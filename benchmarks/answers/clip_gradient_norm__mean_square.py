# exercise: clip_gradient_norm
# right: no
# wrong: the norm is the root of the mean of the squares, not of their sum (np.mean)
import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    everything = np.hstack([np.reshape(g, -1) for g in grads])
    norm = np.sqrt(np.mean(everything**2))
    if norm > max_norm:
        sizes = np.cumsum([g.size for g in grads])[:-1]
        parts = np.split(everything * (max_norm / norm), sizes)
        return tuple(part.reshape(g.shape) for part, g in zip(parts, grads))
    return tuple(grads)
