# exercise: backward_pass
# right: no
# wrong: two: log of the bare probability is infinite at 0; the last step is skipped on the way back (range starts at T - 2)
import numpy as np

from labkit.reference import rnn_step_backward


def backward_pass(inputs, outputs, hidden_states, targets, params):
    T = len(inputs)
    loss = -sum(np.log(outputs[t][np.argmax(targets[t]), 0]) for t in range(T))
    totals = [np.zeros_like(p) for p in params]
    carry = np.zeros_like(hidden_states[0])
    for t in range(T - 2, -1, -1):
        grads, carry = rnn_step_backward(
            outputs[t] - targets[t], carry, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        totals = [a + b for a, b in zip(totals, grads)]
    return loss, totals
