"""Right answer to lstm_step, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.tagging.sigmoid.answer import sigmoid


def lstm_step(x, h_prev, c_prev, params):
    """One step of an LSTM.

    Arguments:
        x: input column (C, 1), one-hot or any other.
        h_prev, c_prev: hidden state and cell before this input, (H, 1) each.
        params: (W_x, W_h, b, W, b_out); blocks in the order input, forget, candidate, output.

    Returns:
        h, c: hidden state and cell after this input, (H, 1) each.
        gates: (i, f, g, o), four columns (H, 1), each after its sigmoid or tanh.
    """
    W_x, W_h, b, _, _ = params
    pre_activation = W_x @ x + W_h @ h_prev + b
    a_i, a_f, a_g, a_o = np.split(pre_activation, 4)
    i = sigmoid(a_i)
    f = sigmoid(a_f)
    g = np.tanh(a_g)
    o = sigmoid(a_o)
    kept = f * c_prev
    new = i * g
    c = kept + new
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
