# exercise: rnn_minibatch
# right: no
# wrong: hands on hidden_states[:, -2], the state before the last input
import numpy as np

from labkit.reference import backward_batch, forward_batch


def rnn_minibatch(inputs, targets, state, params):
    outputs, hidden_states = forward_batch(inputs, state, params)
    everywhere = np.full(inputs.shape, True)
    loss, grads = backward_batch(inputs, outputs, hidden_states, targets, everywhere, params)
    return loss, grads, hidden_states[:, -2]
