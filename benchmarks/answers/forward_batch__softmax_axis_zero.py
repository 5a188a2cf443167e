# exercise: forward_batch
# right: no
# wrong: softmax without an axis runs over axis 0, the sequences of the batch, not the vocabulary
import numpy as np

from labkit.reference import softmax


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    states = np.empty((inputs.shape[0], inputs.shape[1] + 1, V.shape[0]))
    states[:, 0, :] = hidden_state
    t = 0
    while t < inputs.shape[1]:
        pre = np.einsum("ij,bj->bi", V, states[:, t]) + U[:, inputs[:, t]].T + b_hidden.T
        states[:, t + 1] = np.tanh(pre)
        t += 1
    return softmax(states[:, 1:] @ W.T + b_out.ravel()), states
