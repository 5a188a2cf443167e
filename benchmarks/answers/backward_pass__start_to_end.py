# exercise: backward_pass
# right: no
# wrong: walks from the first step to the last, so the carry comes from the wrong side (range(T))
import numpy as np

from labkit.reference import cross_entropy, rnn_step_backward


def backward_pass(inputs, outputs, hidden_states, targets, params):
    T = len(inputs)
    totals = [np.zeros(p.shape) for p in params]
    carry = np.zeros(hidden_states[0].shape)
    for t in range(T):
        grads, carry = rnn_step_backward(
            outputs[t] - targets[t], carry, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        for total, grad in zip(totals, grads):
            total += grad
    return cross_entropy(outputs, targets), totals
