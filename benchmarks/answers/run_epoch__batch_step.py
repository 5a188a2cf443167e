# exercise: run_epoch
# right: no
# wrong: gradients are summed over the data set and one step is taken at the end, not one after every sequence
import numpy as np

from labkit.reference import backward_pass, clip_gradient_norm, forward_pass, update_parameters


def run_epoch(dataset, params, lr=None, max_norm=None):
    losses, summed = [], [np.zeros_like(p) for p in params]
    for inputs, targets in dataset:
        outputs, states = forward_pass(inputs, np.zeros(params[3].shape), params)
        loss, grads = backward_pass(inputs, outputs, states, targets, params)
        losses.append(loss)
        summed = [s + g for s, g in zip(summed, grads)]
    if lr is not None:
        if max_norm is not None:
            summed = clip_gradient_norm(summed, max_norm)
        params = update_parameters(params, summed, lr)
    return sum(losses) / len(losses), params
