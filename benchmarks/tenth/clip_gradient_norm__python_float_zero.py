# exercise: clip_gradient_norm
# right: no
# wrong: divides by the norm before looking whether it is zero; as a Python float this raises ZeroDivisionError for gradients that are all zeros
# lines: 10
import math


def clip_gradient_norm(grads, max_norm=0.25):
    norm = math.sqrt(math.fsum(float(v) ** 2 for g in grads for v in g.flat))
    scale = min(1.0, max_norm / norm)
    return [scale * g for g in grads]
