# exercise: run_epoch
# right: no
# wrong: the limit is not handed to clip_gradient_norm, which then clips at its default of 0.25 whatever max_norm is
import numpy as np

from labkit.reference import backward_pass, clip_gradient_norm, forward_pass, update_parameters


def run_epoch(dataset, params, lr=None, max_norm=None):
    pairs = [pair for pair in dataset]
    losses = np.zeros(len(pairs))
    for k, (inputs, targets) in enumerate(pairs):
        made = forward_pass(inputs, np.zeros((params[1].shape[0], 1)), params)
        losses[k], grads = backward_pass(inputs, *made, targets, params)
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads)
            params = update_parameters(params, grads, lr)
    return losses.mean(), params
