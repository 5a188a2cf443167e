# exercise: rnn_minibatch
# right: no
# wrong: indexes the batch and not the steps: all states of the last sequence come back
# lines: 22
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
    results = forward_batch(inputs, state.copy(), params)
    mask = np.full_like(inputs, True, dtype=bool)
    return (*backward_batch(inputs, *results, targets, mask, params), results[1][-1])
