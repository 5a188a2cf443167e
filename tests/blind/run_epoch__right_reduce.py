# exercise: run_epoch
# right: yes
# wrong: functools.reduce over the data set, state and total in a tuple
# lines:
# needs: backward_pass, clip_gradient_norm, cross_entropy, forward_pass, update_parameters
from functools import reduce

import numpy as np


def run_epoch(dataset, params, lr=None, max_norm=None):
    """Go through a data set once: train, or evaluate when lr is None.

    dataset   pairs (inputs, targets) of one-hot sequences (T, C, 1);
              has len() and can be iterated, more is not promised
    lr        learning rate of the step after every sequence; None takes no step
    max_norm  limit for the joint norm of the gradients; None does not clip
    returns   mean loss per sequence (each taken before its step), params
    """
    start = np.zeros(params[3].shape)

    def visit(so_far, pair):
        total, now = so_far
        x, y = pair
        outputs, states = forward_pass(x, start, now)
        if lr is None:
            return total + cross_entropy(outputs, y), now
        loss, grads = backward_pass(x, outputs, states, y, now)
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        return total + loss, update_parameters(now, grads, lr)

    total, params = reduce(visit, dataset, (0.0, params))
    return total / len(dataset), params
