"""Right answer to lstm_step, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.tagging.sigmoid.answer import sigmoid


def lstm_step(x, h_prev, c_prev, params):
    """One time step of an LSTM.

    Arguments:
        x: one-hot input, (C, 1).
        h_prev, c_prev: state and cell before the step, (H, 1) each.
        params: (W_x, W_h, b, W, b_out), tuple or list; the last two are not needed here.

    Returns:
        h, c: state and cell after the step, (H, 1) each.
        gates: (i, f, g, o), each (H, 1), after its sigmoid or tanh.

    Source: S. Hochreiter, J. Schmidhuber, "Long short-term memory" (1997), with the forget
    gate of F. Gers, J. Schmidhuber, F. Cummins, "Learning to forget" (2000).
    """
    W_x, W_h, b = params[:3]
    sums = W_x @ x + W_h @ h_prev + b
    to_i, to_f, to_g, to_o = np.split(sums, 4)
    i = sigmoid(to_i)
    f = sigmoid(to_f)
    g = np.tanh(to_g)
    o = sigmoid(to_o)
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
