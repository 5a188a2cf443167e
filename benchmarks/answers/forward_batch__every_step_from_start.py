# exercise: forward_batch
# right: no
# wrong: every step reads the starting state instead of the one before it (states[:, 0] in the loop)
import numpy as np

from labkit.reference import softmax


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    eye = np.eye(U.shape[1])
    from_words = eye[inputs] @ U.T + b_hidden.ravel()
    states = np.concatenate([hidden_state[:, None], np.zeros((B, T, len(V)))], axis=1)
    for t in range(T):
        states[:, t + 1] = np.tanh(from_words[:, t] + states[:, 0] @ V.T)
    return softmax(states[:, 1:] @ W.T + b_out.ravel(), axis=-1), states
