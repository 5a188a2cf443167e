"""Right answer to lstm_forward, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.forward.softmax.answer import softmax
from labkit.exercises.tagging.sigmoid.answer import sigmoid


def lstm_forward(inputs, state, params):
    """Forward pass of B sequences through an LSTM.

    Arguments:
        inputs: token indices (B, T), integers.
        state: (h, c), state and cell of each sequence before its first input, (B, H) each.
        params: (W_x, W_h, b, W, b_out).

    Returns:
        outputs: probabilities of the next token, (B, T, C).
        hidden_states, cell_states: (B, T + 1, H); entry t + 1 is the one after input t.
        gates: (B, T, 4H), i, f, g and o of each step side by side.
    """
    W_x, W_h, b, W, b_out = params
    batch_size, num_steps = inputs.shape
    hidden_size = W_h.shape[1]
    hidden_states = np.zeros((batch_size, num_steps + 1, hidden_size))
    cell_states = np.zeros((batch_size, num_steps + 1, hidden_size))
    gates = np.zeros((batch_size, num_steps, 4 * hidden_size))
    hidden_states[:, 0], cell_states[:, 0] = state
    from_inputs = (W_x + b).T[inputs]  # W_x @ one_hot(i) is column i of W_x
    for t in range(num_steps):
        sums = from_inputs[:, t] + hidden_states[:, t] @ W_h.T
        to_i, to_f, to_g, to_o = np.split(sums, 4, axis=-1)
        i, f, g, o = sigmoid(to_i), sigmoid(to_f), np.tanh(to_g), sigmoid(to_o)
        cell = f * cell_states[:, t] + i * g
        cell_states[:, t + 1] = cell
        hidden_states[:, t + 1] = o * np.tanh(cell)
        gates[:, t] = np.concatenate([i, f, g, o], axis=-1)
    logits = hidden_states[:, 1:] @ W.T + b_out[:, 0]
    outputs = softmax(logits, axis=-1)
    return outputs, hidden_states, cell_states, gates
