# exercise: run_epoch
# right: no
# wrong: two: clips without a limit too, with the default of 0.25; the last loss is returned, not the mean
import numpy as np

from labkit.reference import backward_pass, clip_gradient_norm, forward_pass


def run_epoch(dataset, params, lr=None, max_norm=None):
    for inputs, targets in dataset:
        outputs, states = forward_pass(inputs, np.zeros((params[1].shape[1], 1)), params)
        loss, grads = backward_pass(inputs, outputs, states, targets, params)
        if lr is not None:
            grads = clip_gradient_norm(grads, max_norm or 0.25)
            params = [p - lr * g for p, g in zip(params, grads)]
    return loss, params
