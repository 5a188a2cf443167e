# exercise: run_epoch
# right: no
# wrong: the loss is taken with the parameters after the step
# lines: 30
# needs: backward_pass, clip_gradient_norm, cross_entropy, forward_pass, update_parameters
import numpy as np


def run_epoch(dataset, params, lr=None, max_norm=None):
    """Go through a data set once: train, or evaluate when lr is None.

    dataset   pairs (inputs, targets) of one-hot sequences (T, C, 1);
              has len() and can be iterated, more is not promised
    lr        learning rate of the step after every sequence; None takes no step
    max_norm  limit for the joint norm of the gradients; None does not clip
    returns   mean loss per sequence (each taken before its step), params
    """
    def loss_of(x, y):
        outputs, _ = forward_pass(x, np.zeros_like(params[3]), params)
        return cross_entropy(outputs, y)

    total = 0.0
    for x, y in dataset:
        if lr is not None:
            outputs, states = forward_pass(x, np.zeros_like(params[3]), params)
            _, grads = backward_pass(x, outputs, states, y, params)
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
        total += loss_of(x, y)
    return total / len(dataset), params
