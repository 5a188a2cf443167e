# exercise: update_parameters
# right: yes
# wrong: a generator of np.subtract, unpacked into a tuple
# lines:
import numpy as np


def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), left as they are
    grads    their gradients, in the same order, left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order
    """
    moved = (np.subtract(param, np.multiply(lr, grad)) for param, grad in zip(params, grads))
    U, V, W, b_hidden, b_out = moved
    return U, V, W, b_hidden, b_out
