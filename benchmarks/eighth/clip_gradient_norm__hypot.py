# exercise: clip_gradient_norm
# right: yes
import math


def clip_gradient_norm(grads, max_norm=0.25):
    length = math.hypot(*(x for g in grads for x in np.ravel(g).tolist()))
    shrink = (lambda g: g) if length <= max_norm else (lambda g: g * (max_norm / length))
    return tuple(map(shrink, grads))
