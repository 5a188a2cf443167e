# exercise: forward_batch
# right: no
# wrong: rows of states times V, not V.T (h @ V)
import numpy as np

from labkit.reference import softmax


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    read = U.T[inputs] + b_hidden[:, 0]
    states = [hidden_state]
    for x in read.swapaxes(0, 1):
        states.append(np.tanh(x + states[-1] @ V))
    states = np.stack(states, axis=1)
    return softmax(states[:, 1:] @ W.T + b_out[:, 0], axis=-1), states
