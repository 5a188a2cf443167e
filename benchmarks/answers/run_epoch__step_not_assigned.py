# exercise: run_epoch
# right: no
# wrong: the result of update_parameters is not assigned, so the parameters never change
import numpy as np

from labkit.reference import backward_pass, clip_gradient_norm, cross_entropy, forward_pass, update_parameters


def run_epoch(dataset, params, lr=None, max_norm=None):
    total = 0.0
    iterator = iter(dataset)
    while True:
        try:
            inputs, targets = next(iterator)
        except StopIteration:
            return total / len(dataset), params
        outputs, states = forward_pass(inputs, np.zeros_like(params[3]), params)
        total += cross_entropy(outputs, targets)
        if lr is not None:
            _, grads = backward_pass(inputs, outputs, states, targets, params)
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            update_parameters(params, grads, lr)
