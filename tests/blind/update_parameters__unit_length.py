# exercise: update_parameters
# right: no
# wrong: each gradient is divided by its length first
# lines: 17
import numpy as np


def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), left as they are
    grads    their gradients, in the same order, left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order
    """
    def step(grad):
        return lr * grad / (np.linalg.norm(grad) + 1e-12)

    return [params[i] - step(grads[i]) for i in range(len(params))]
