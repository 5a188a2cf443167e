# exercise: clip_gradient_norm
# right: no
# wrong: two: the sum of squares is compared and divided without its root; max_norm is ignored in favour of 0.25 
import numpy as np


def clip_gradient_norm(grads, max_norm=0.25):
    limit = 0.25
    length = sum(np.sum(np.square(g)) for g in grads)
    return tuple(g * limit / length for g in grads) if length > limit else tuple(grads)
