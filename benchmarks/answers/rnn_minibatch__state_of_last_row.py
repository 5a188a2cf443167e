# exercise: rnn_minibatch
# right: no
# wrong: hidden_states[-1] is the last row of the batch with all its steps, not every row's last state
import numpy as np

from labkit.reference import backward_batch, forward_batch


def rnn_minibatch(inputs, targets, state, params):
    forward = forward_batch(inputs, state, params)
    mask = np.ones_like(inputs, dtype=bool)
    loss, grads = backward_batch(inputs, *forward, targets, mask, params)
    _, hidden_states = forward
    return loss, grads, hidden_states[-1]
