# exercise: run_epoch
# right: no
# wrong: the last state of one sequence is the first of the next
# lines: 28
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
    losses = []
    state = np.zeros_like(params[3])
    for x, y in dataset:
        outputs, states = forward_pass(x, state, params)
        losses.append(cross_entropy(outputs, y))
        if lr is not None:
            _, grads = backward_pass(x, outputs, states, y, params)
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
        state = states[-1]
    return sum(losses) / len(losses), params
