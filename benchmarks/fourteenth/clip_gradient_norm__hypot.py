# exercise: clip_gradient_norm
# right: yes
import math


def clip_gradient_norm(grads, max_norm=0.25):
    length = math.hypot(*(math.sqrt(np.vdot(g, g)) for g in grads))
    scale = max_norm / max(length, max_norm) if length else 1.0
    return tuple(g * scale for g in grads)
