# exercise: rnn_minibatch
# right: no
# wrong: loss and gradients are divided by B * T, the mean instead of the sum
import numpy as np

from labkit.reference import backward_batch, forward_batch


def rnn_minibatch(inputs, targets, state, params):
    outputs, states = forward_batch(inputs, state, params)
    loss, grads = backward_batch(inputs, outputs, states, targets, np.ones(inputs.shape, bool), params)
    n = inputs.size
    return loss / n, tuple(g / n for g in grads), states[:, -1].copy()
