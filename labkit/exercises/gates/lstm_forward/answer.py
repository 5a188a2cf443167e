"""Right answer to lstm_forward, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.forward.softmax.answer import softmax
from labkit.exercises.tagging.sigmoid.answer import sigmoid


def lstm_forward(inputs, state, params):
    """Forward pass of B sequences through an LSTM.

    Arguments:
        inputs: token indices (B, T), integers.
        state: (h, c) before the first input, (B, H) each.
        params: (W_x, W_h, b, W, b_out).

    Returns:
        outputs (B, T, C), hidden_states (B, T + 1, H), cell_states (B, T + 1, H) and gates
        (B, T, 4H), the four blocks beside each other.
    """
    W_x, W_h, b, W, b_out = params
    batch_size, num_steps = inputs.shape
    hidden_size = W_h.shape[1]
    hidden_states = np.zeros((batch_size, num_steps + 1, hidden_size))
    cell_states = np.zeros((batch_size, num_steps + 1, hidden_size))
    gates = np.zeros((batch_size, num_steps, 4 * hidden_size))
    hidden_states[:, 0] = state[0]
    cell_states[:, 0] = state[1]
    columns = (W_x + b).T
    from_inputs = columns[inputs]  # W_x @ one_hot(i) is column i of W_x
    for t in range(num_steps):
        from_past = hidden_states[:, t] @ W_h.T
        pre_activation = from_inputs[:, t] + from_past
        a_i, a_f, a_g, a_o = np.split(pre_activation, 4, axis=1)
        i = sigmoid(a_i)
        f = sigmoid(a_f)
        g = np.tanh(a_g)
        o = sigmoid(a_o)
        kept = f * cell_states[:, t]
        c = kept + i * g
        h = o * np.tanh(c)
        cell_states[:, t + 1] = c
        hidden_states[:, t + 1] = h
        gates[:, t] = np.concatenate([i, f, g, o], axis=1)
    logits = hidden_states[:, 1:] @ W.T + b_out[:, 0]
    outputs = softmax(logits, axis=-1)
    return outputs, hidden_states, cell_states, gates
