# exercise: run_epoch
# right: no
# wrong: the losses are divided by the number of steps as well; the new parameters are thrown away
# lines: 22, 26
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
    total = 0.0
    for x, y in dataset:
        outputs, states = forward_pass(x, np.zeros_like(params[3]), params)
        loss, grads = backward_pass(x, outputs, states, y, params)
        total += loss / len(x)
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            update_parameters(params, grads, lr)
    return total / len(dataset), params
