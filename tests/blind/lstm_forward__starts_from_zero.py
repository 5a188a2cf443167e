# exercise: lstm_forward
# right: no
# wrong: the given cell is ignored, cell_states[:, 0] stays zero (only h of state is stored)
# lines:
import numpy as np

from labkit.reference import sigmoid, softmax


def lstm_forward(inputs, state, params):
    W_x, W_h, b, W, b_out = params
    (B, T), H = inputs.shape, W_h.shape[1]
    hidden_states, cell_states = np.zeros((2, B, T + 1, H))
    hidden_states[:, 0] = state[0]
    gates = np.zeros((B, T, 4 * H))
    for t in range(T):
        z = W_x[:, inputs[:, t]].T + hidden_states[:, t] @ W_h.T + b.T
        i, f, o = (sigmoid(z[:, k * H : (k + 1) * H]) for k in (0, 1, 3))
        g = np.tanh(z[:, 2 * H : 3 * H])
        cell_states[:, t + 1] = f * cell_states[:, t] + i * g
        hidden_states[:, t + 1] = o * np.tanh(cell_states[:, t + 1])
        gates[:, t] = np.concatenate([i, f, g, o], axis=1)
    outputs = softmax(hidden_states[:, 1:] @ W.T + b_out.T, axis=-1)
    return outputs, hidden_states, cell_states, gates
