# exercise: rnn_minibatch
# right: no
# wrong: starts from zeros, the state that came in is not used (np.zeros_like(state))
import numpy as np

from labkit.reference import backward_batch, softmax


def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    h = [np.zeros_like(state)]
    for column in inputs.T:
        h.append(np.tanh(U.T[column] + h[-1] @ V.T + b_hidden.T))
    h = np.stack(h, axis=1)
    p = softmax(h[:, 1:] @ W.T + b_out.T, axis=-1)
    loss, grads = backward_batch(inputs, p, h, targets, np.ones((B, T), dtype=bool), params)
    return loss, grads, h[:, T]
