# exercise: backward_pass
# right: no
# wrong: the loop ends at step 1, so step 0 adds nothing
# lines: 23
# needs: cross_entropy
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
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W, d_bh, d_bo = (np.zeros_like(p) for p in params)
    d_next = np.zeros_like(b_hidden)
    t = len(inputs) - 1
    while t > 0:
        d_o = outputs[t] - targets[t]
        d_f = (W.T @ d_o + d_next) * (1 - hidden_states[t + 1] ** 2)
        d_U += d_f @ inputs[t].T
        d_V += d_f @ hidden_states[t].T
        d_W += d_o @ hidden_states[t + 1].T
        d_bh += d_f
        d_bo += d_o
        d_next = V.T @ d_f
        t -= 1
    return cross_entropy(outputs, targets), (d_U, d_V, d_W, d_bh, d_bo)
