# exercise: rnn_minibatch
# right: no
# wrong: the new state is written into the array that came in
# lines: 26
# needs: backward_batch
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
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    hidden = np.zeros((B, T + 1, len(V)))
    outputs = np.zeros((B, T, len(W)))
    hidden[:, 0] = state
    for t in range(T):
        state[:] = np.tanh(U.T[inputs[:, t]] + state @ V.T + b_hidden.T)
        hidden[:, t + 1] = state
        e = np.exp(state @ W.T + b_out.T)
        outputs[:, t] = e / e.sum(axis=1, keepdims=True)
    mask = np.ones((B, T), bool)
    loss, grads = backward_batch(inputs, outputs, hidden, targets, mask, params)
    return loss, grads, hidden[:, -1].copy()
