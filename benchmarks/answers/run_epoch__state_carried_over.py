# exercise: run_epoch
# right: no
# wrong: the next sequence starts from the state in which the last one ended, not from zeros (state = hidden_states[-1])
import numpy as np

from labkit.reference import backward_pass, clip_gradient_norm, forward_pass, update_parameters


def run_epoch(dataset, params, lr=None, max_norm=None):
    state = np.zeros_like(params[3])
    total = 0.0
    for inputs, targets in dataset:
        outputs, hidden_states = forward_pass(inputs, state, params)
        state = hidden_states[-1]
        loss, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
        total += loss
        if lr is None:
            continue
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, lr)
    return total / len(dataset), params
