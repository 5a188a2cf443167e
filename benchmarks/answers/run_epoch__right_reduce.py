# exercise: run_epoch
# right: yes
# wrong: a reduce over the data set with a helper that returns a loss and new parameters
import functools

import numpy as np

from labkit.reference import backward_pass, clip_gradient_norm, cross_entropy, forward_pass, update_parameters


def run_epoch(dataset, params, lr=None, max_norm=None):
    def one(state, pair):
        losses, params = state
        inputs, targets = pair
        made = forward_pass(inputs, np.zeros((params[1].shape[0], 1)), params)
        if lr is None:
            return [*losses, cross_entropy(made[0], targets)], params
        loss, grads = backward_pass(inputs, *made, targets, params)
        grads = clip_gradient_norm(grads, np.inf if max_norm is None else max_norm)
        return [*losses, loss], update_parameters(params, grads, lr)

    losses, params = functools.reduce(one, dataset, ([], params))
    return sum(losses) / len(dataset), params
