# exercise: backward_pass
# right: no
# wrong: loss and gradients are divided by the number of steps (last lines)
import numpy as np

from labkit.reference import cross_entropy, rnn_step_backward


def backward_pass(inputs, outputs, hidden_states, targets, params):
    T = len(targets)
    grads = {k: np.zeros_like(p) for k, p in enumerate(params)}
    carry = np.zeros_like(hidden_states[0])
    for t in range(T)[::-1]:
        step, carry = rnn_step_backward(
            outputs[t] - targets[t], carry, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        for k, g in enumerate(step):
            grads[k] = grads[k] + g / T
    return cross_entropy(outputs, targets) / T, tuple(grads.values())
