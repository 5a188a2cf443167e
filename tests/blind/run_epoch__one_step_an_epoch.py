# exercise: run_epoch
# right: no
# wrong: the gradients of all sequences are added up and one step is taken at the end
# lines: 24, 26
# needs: backward_pass, clip_gradient_norm, forward_pass, update_parameters
import numpy as np


def run_epoch(dataset, params, lr=None, max_norm=None):
    """Go through a data set once: train, or evaluate when lr is None.

    dataset   pairs (inputs, targets) of one-hot sequences (T, C, 1);
              has len() and can be iterated, more is not promised
    lr        learning rate of the step after every sequence; None takes no step
    max_norm  limit for the joint norm of the gradients; None does not clip
    returns   mean loss per sequence (each taken before its step), params
    """
    total, sums = 0.0, [np.zeros_like(p) for p in params]
    for x, y in dataset:
        loss, grads = backward_pass(x, *forward_pass(x, np.zeros_like(params[3]), params), y, params)
        total += loss
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        sums = [s + g for s, g in zip(sums, grads)]
    if lr is not None:
        params = update_parameters(params, sums, lr)
    return total / len(dataset), params
