# exercise: lstm_forward
# right: no
# wrong: h uses tanh of the old cell, cell_states[:, t], instead of the new one (line of hidden_states[:, t + 1])
# lines:
import numpy as np

from labkit.reference import sigmoid, softmax


def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hidden_states = np.zeros((B, T + 1, H))
    cell_states = np.zeros((B, T + 1, H))
    gates = np.zeros((B, T, 4 * H))
    hidden_states[:, 0], cell_states[:, 0] = state
    t = 0
    while t < T:
        total = W_x[:, inputs[:, t]].T + hidden_states[:, t] @ W_h.T + b[:, 0]
        i, f, g, o = np.array_split(total, 4, axis=1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        gates[:, t] = np.hstack((i, f, g, o))
        cell_states[:, t + 1] = f * cell_states[:, t] + i * g
        hidden_states[:, t + 1] = o * np.tanh(cell_states[:, t])
        t += 1
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out[:, 0], axis=-1)
    return outputs, hidden_states, cell_states, gates
