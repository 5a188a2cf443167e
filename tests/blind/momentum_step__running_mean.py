# exercise: momentum_step
# right: no
# wrong: the gradient gets the weight 1 - momentum
# lines: 15
import numpy as np


def momentum_step(params, grads, velocity, lr, momentum):
    """v ← momentum · v + grad, then param ← param - lr · v, for each of the five.

    params, grads, velocity: five arrays each, left as they are; velocity is
    zeros before the first step. Returns (new_params, new_velocity).
    """
    new_velocity = tuple(
        np.average([v, g], axis=0, weights=[momentum, 1 - momentum])
        for v, g in zip(velocity, grads)
    )
    return tuple(p - lr * v for p, v in zip(params, new_velocity)), new_velocity
