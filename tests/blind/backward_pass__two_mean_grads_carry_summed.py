# exercise: backward_pass
# right: no
# wrong: the gradients are divided by the number of steps; the carry of all later steps is added up
# lines: 28, 30
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
    loss = cross_entropy(outputs, targets)
    T = len(inputs)
    grads = [np.zeros_like(p) for p in params]
    d_h_next = np.zeros_like(params[3])
    for t in range(T)[::-1]:
        d_o = outputs[t] - targets[t]
        step, d_h_prev = rnn_step_backward(
            d_o, d_h_next, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        d_h_next = d_h_next + d_h_prev
        for i in range(5):
            grads[i] += step[i] / T
    return loss, tuple(grads)
