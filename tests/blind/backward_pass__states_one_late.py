# exercise: backward_pass
# right: no
# wrong: cuts the state before the first input off and reads hidden_states[-1] at step 0
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
    after = hidden_states[1:]
    collected, d_h = [], np.zeros_like(params[3])
    for t in range(len(inputs) - 1, -1, -1):
        road = outputs[t] - targets[t], d_h, inputs[t], after[t - 1], after[t]
        step, d_h = rnn_step_backward(*road, params)
        collected.append(step)
    return cross_entropy(outputs, targets), tuple(sum(column) for column in zip(*collected))
