"""Right answer to rnn_step, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.forward.softmax.answer import softmax


def rnn_step(x, h_prev, params):
    """One step: the next hidden state and the output's probabilities.

    Arguments:
        x: input column (C, 1), one-hot or any other.
        h_prev: hidden state before this input, (H, 1).
        params: (U, V, W, b_hidden, b_out).

    Returns:
        h: hidden state after this input, (H, 1).
        o: probabilities of the next token, (C, 1).
    """
    U, V, W, b_hidden, b_out = params
    pre_activation = U @ x + V @ h_prev + b_hidden
    h = np.tanh(pre_activation)
    logits = W @ h + b_out
    o = softmax(logits)
    return h, o
