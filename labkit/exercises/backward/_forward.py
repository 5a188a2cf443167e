"""The forward pass that cases of lab 04 start from: it holds answers of lab 03, none of lab 04.

The states and outputs of a case always come from the forward pass of its parameters, so that
an answer which computes something again instead of reading it is right as well.
"""

import numpy as np

from labkit.exercises.backward._common import one_hot
from labkit.numerics import softmax


def step(x, h_prev, params):
    """One step forward: the new state (H, 1) and the probabilities (C, 1)."""
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U @ x + V @ h_prev + b_hidden)
    return h, softmax(W @ h + b_out)


def sequence(params, h0, read, wanted, anything=False):
    """What backward_pass is called with: a whole forward pass, as arrays.

    Args:
        params: the five parameters.
        h0: the state (H, 1) before the first input.
        read, wanted: token indices of inputs and targets, T of each. read may be columns
            (T, C, 1) in their place.
        anything: leave targets as they are, also those that are all but impossible or certain.
            Without it they are exchanged, for there an epsilon of 1e-8 would show in the loss.

    Returns:
        tuple of inputs (T, C, 1), outputs (T, C, 1), hidden_states (T + 1, H, 1),
        targets (T, C, 1) and params.
    """
    C = params[0].shape[1]
    inputs = read if np.ndim(read) == 3 else one_hot(read, C)
    outputs, states, wanted = [], [h0], list(wanted)
    for x in inputs:
        h, o = step(x, states[-1], params)
        states.append(h)
        outputs.append(o)
    if not anything:
        wanted = [_moderate(o, token) for o, token in zip(outputs, wanted, strict=True)]
    return inputs, np.array(outputs), np.array(states), one_hot(wanted, C), params


def _moderate(output, token):
    """token, or another one, so that its probability is neither tiny nor near 1."""
    fit = np.flatnonzero((output[:, 0] > 0.04) & (output[:, 0] < 0.9))
    if token in fit or not len(fit):
        return token
    return fit[token % len(fit)]
