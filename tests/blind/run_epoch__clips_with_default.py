# exercise: run_epoch
# right: no
# wrong: clips at 0.25 when max_norm is None
# lines: 27
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
    H = params[1].shape[0]
    total = 0.0
    for x, y in dataset:
        outputs, states = forward_pass(x, np.zeros((H, 1)), params)
        loss, grads = backward_pass(x, outputs, states, y, params)
        total += loss
        if lr is None:
            continue
        limits = {} if max_norm is None else {"max_norm": max_norm}
        params = update_parameters(params, clip_gradient_norm(grads, **limits), lr)
    return total / len(dataset), params
