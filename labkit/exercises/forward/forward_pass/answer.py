"""Right answer to forward_pass, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.forward.softmax.answer import softmax


def forward_pass(inputs, hidden_state, params):
    """Run the network over a sequence, the same parameters at every step.

    Arguments:
        inputs: array (T, C, 1) or a list of T columns (C, 1).
        hidden_state: state before the first input, (H, 1).
        params: (U, V, W, b_hidden, b_out).

    Returns:
        outputs: T columns of probabilities (C, 1).
        hidden_states: T + 1 columns (H, 1); entry 0 is the state before the first input,
            entry t + 1 the state after input t.
    """
    U, V, W, b_hidden, b_out = params
    h = hidden_state
    outputs, hidden_states = [], [h]
    for x in inputs:
        h = np.tanh(U @ x + V @ h + b_hidden)
        o = softmax(W @ h + b_out)
        hidden_states.append(h)
        outputs.append(o)
    return outputs, hidden_states
