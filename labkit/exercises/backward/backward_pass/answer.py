"""Right answer to backward_pass, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.backward.cross_entropy.answer import cross_entropy
from labkit.exercises.backward.tanh_backward.answer import tanh_backward


def backward_pass(inputs, outputs, hidden_states, targets, params):
    """The loss of a sequence and its gradients, by back-propagation through time.

    inputs, outputs: T columns (C, 1), lists or arrays. hidden_states: T + 1 columns (H, 1), entry
    0 is the state before the first input. targets: (T, C, 1).
    Returns (loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)).
    """
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_b_hidden, d_b_out = np.zeros_like(b_hidden), np.zeros_like(b_out)
    d_h_next = np.zeros_like(b_hidden)
    loss = cross_entropy(outputs, targets)
    for t in reversed(range(len(inputs))):
        h_prev, h = hidden_states[t], hidden_states[t + 1]
        d_o = outputs[t] - targets[t]
        d_h = W.T @ d_o + d_h_next
        d_f = tanh_backward(d_h, h)
        d_U += d_f @ inputs[t].T
        d_V += d_f @ h_prev.T
        d_W += d_o @ h.T
        d_b_hidden += d_f
        d_b_out += d_o
        d_h_next = V.T @ d_f
    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)
