# exercise: run_epoch
# right: no
# wrong: while training, the loss of a sequence is taken after its step, with the new parameters
import numpy as np

from labkit.reference import backward_pass, clip_gradient_norm, cross_entropy, forward_pass, update_parameters


def run_epoch(dataset, params, lr=None, max_norm=None):
    losses = []
    start = np.zeros((params[1].shape[0], 1))
    for inputs, targets in dataset:
        if lr is not None:
            made = forward_pass(inputs, start, params)
            grads = backward_pass(inputs, *made, targets, params)[1]
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
        losses.append(cross_entropy(forward_pass(inputs, start, params)[0], targets))
    return np.mean(losses), params
