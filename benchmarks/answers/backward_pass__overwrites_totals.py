# exercise: backward_pass
# right: no
# wrong: the gradients of a step replace the totals instead of being added, so only step 0's remain (grads, carry = ...)
import numpy as np

from labkit.reference import cross_entropy, rnn_step_backward


def backward_pass(inputs, outputs, hidden_states, targets, params):
    carry = np.zeros_like(hidden_states[-1])
    grads = None
    t = len(inputs)
    while t > 0:
        t -= 1
        d_o = outputs[t] - targets[t]
        grads, carry = rnn_step_backward(d_o, carry, inputs[t], hidden_states[t], hidden_states[t + 1], params)
    return cross_entropy(outputs, targets), grads
