# exercise: run_epoch
# right: no
# wrong: the condition is the wrong way round: evaluation updates, training changes nothing
# needs: forward_pass, backward_pass, clip_gradient_norm, update_parameters
# name: option-reversed
import numpy as np

def run_epoch(dataset, params, lr=None, max_norm=None):
    total, n = 0.0, 0
    for inputs, targets in dataset:
        outputs, hidden_states = forward_pass(inputs, np.zeros_like(params[3]), params)
        loss, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
        if lr is None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads)
        total += loss
        n += 1
    return total / n, params
