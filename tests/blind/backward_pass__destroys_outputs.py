# exercise: backward_pass
# right: no
# wrong: -= writes the gradient into the outputs, and the loss is taken from them afterwards
# lines: 23
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
    totals = [np.zeros(p.shape) for p in params]
    carry = np.zeros(params[3].shape)
    for t in reversed(range(len(inputs))):
        d_o = outputs[t]
        d_o -= targets[t]
        grads, carry = rnn_step_backward(
            d_o, carry, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        totals = [total + grad for total, grad in zip(totals, grads)]
    return cross_entropy(outputs, targets), totals
