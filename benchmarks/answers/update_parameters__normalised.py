# exercise: update_parameters
# right: no
# wrong: every gradient is divided by its norm first, so the step's length does not depend on it
import numpy as np


def update_parameters(params, grads, lr=1e-3):
    directions = [g / (np.linalg.norm(g) + 1e-12) for g in grads]
    return tuple(map(lambda p, d: p - lr * d, params, directions))
