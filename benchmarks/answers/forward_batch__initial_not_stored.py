# exercise: forward_batch
# right: no
# wrong: entry 0 of hidden_states is left at zero though the first step starts from hidden_state (h is kept beside the array)
import numpy as np

from labkit.reference import softmax


def forward_batch(inputs, hidden_state, params):
    U, V, W, b_hidden, b_out = params
    (B, T), (H, C) = inputs.shape, U.shape
    hidden_states = np.zeros((B, T + 1, H))
    outputs = np.zeros((B, T, C))
    h = hidden_state
    for t in range(T):
        h = np.tanh(U.T[inputs[:, t]] + h @ V.T + b_hidden[:, 0])
        hidden_states[:, t + 1] = h
        outputs[:, t] = softmax(h @ W.T + b_out[:, 0], axis=-1)
    return outputs, hidden_states
