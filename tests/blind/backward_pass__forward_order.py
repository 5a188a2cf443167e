# exercise: backward_pass
# right: no
# wrong: goes from the first step to the last, so the later steps' gradient is not there yet
# lines: 22
# needs: cross_entropy, rnn_step_backward
import numpy as np


def backward_pass(inputs, outputs, hidden_states, targets, params):
    """The loss of a sequence and its gradients, by back-propagation through time.

    inputs, outputs  T columns (C, 1) each; outputs are the probabilities
    hidden_states    T + 1 columns (H, 1); entry 0 is the state before the first input
    targets          T one-hot columns (C, 1)
    params           (U, V, W, b_hidden, b_out)
    returns          (loss, grads): the summed loss, its gradients in the order of
                     params
    """
    grads = [np.zeros_like(p) for p in params]
    d_h = np.zeros_like(params[3])
    steps = zip(inputs, outputs, hidden_states[:-1], hidden_states[1:], targets)
    for x, o, h_prev, h, y in steps:
        step_grads, d_h = rnn_step_backward(o - y, d_h, x, h_prev, h, params)
        for total, grad in zip(grads, step_grads):
            total += grad
    return cross_entropy(outputs, targets), tuple(grads)
