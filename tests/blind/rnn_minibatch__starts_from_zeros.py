# exercise: rnn_minibatch
# right: no
# wrong: the state that came in is replaced by zeros
# lines: 21
# needs: forward_batch, backward_batch
import numpy as np


def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch.

    inputs, targets  token indices (B, T)
    state            the state before the first input, (B, H); a constant,
                     left as it was
    params           (U, V, W, b_hidden, b_out)
    returns          loss (the sum over all B * T predictions, in nats),
                     the gradients of that sum in the order of params,
                     the state after the last input (B, H)
    """
    B = len(inputs)
    outputs, states = forward_batch(inputs, np.zeros((B, len(params[1]))), params)
    loss, grads = backward_batch(inputs, outputs, states, targets, inputs >= 0, params)
    return loss, grads, states[:, -1, :]
