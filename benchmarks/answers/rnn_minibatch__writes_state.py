# exercise: rnn_minibatch
# right: no
# wrong: two: the new state is written into the array that came in (state[:] =); the last step is masked out of loss and gradients
import numpy as np

from labkit.reference import backward_batch, forward_batch


def rnn_minibatch(inputs, targets, state, params):
    outputs, hidden_states = forward_batch(inputs, state.copy(), params)
    mask = np.arange(inputs.shape[1]) < np.full((len(inputs), 1), inputs.shape[1] - 1)
    loss, grads = backward_batch(inputs, outputs, hidden_states, targets, mask, params)
    state[:] = hidden_states[:, -1]
    return loss, grads, state
