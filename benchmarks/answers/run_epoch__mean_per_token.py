# exercise: run_epoch
# right: no
# wrong: the sum of the losses is divided by the number of time steps, not of sequences (steps)
import numpy as np

from labkit.reference import backward_pass, clip_gradient_norm, forward_pass, update_parameters


def run_epoch(dataset, params, lr=None, max_norm=None):
    def step(params, grads):
        if lr is None:
            return params
        return update_parameters(params, grads if max_norm is None else clip_gradient_norm(grads, max_norm), lr)

    total, steps = 0.0, 0
    for inputs, targets in dataset:
        made = forward_pass(inputs, np.zeros((len(params[1]), 1)), params)
        loss, grads = backward_pass(inputs, *made, targets, params)
        total, steps = total + loss, steps + len(inputs)
        params = step(params, grads)
    return total / steps, params
