# exercise: backward_pass
# right: no
# wrong: every step gets zeros for what later steps send; the handed-back gradient is thrown away (_)
import numpy as np

from labkit.reference import cross_entropy, rnn_step_backward


def backward_pass(inputs, outputs, hidden_states, targets, params):
    nothing = np.zeros_like(hidden_states[0])
    steps = [
        rnn_step_backward(o - y, nothing, x, before, after, params)[0]
        for o, y, x, before, after in zip(outputs, targets, inputs, hidden_states[:-1], hidden_states[1:])
    ]
    grads = tuple(sum(parts) for parts in zip(*steps))
    return cross_entropy(outputs, targets), grads
