# exercise: clip_gradient_norm
# right: yes
import math


def clip_gradient_norm(grads, max_norm=0.25):
    length = math.hypot(*(x for g in grads for x in np.ravel(g)))
    factor = 1.0 if length <= max_norm else max_norm / length
    return [factor * g for g in grads]
