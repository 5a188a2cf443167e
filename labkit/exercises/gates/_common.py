"""Draws and names that the cases of several exercises with gates share. No answer, no mistakes."""

import numpy as np

from labkit.exercises.training._common import repeating_tokens

LSTM_NAMES = ("W_x", "W_h", "b", "W", "b_out")
STEP_RTOL = 1e-8

__all__ = ["LSTM_NAMES", "STEP_RTOL", "lstm_params", "repeating_tokens", "scaled"]


def lstm_params(rng, hidden_size, vocab_size):
    """Five parameters with no zero among them, whose four blocks differ in level and size."""
    H, C = hidden_size, vocab_size
    level = np.repeat([0.3, 0.9, -0.5, 0.1], H)[:, None]
    return (
        rng.normal(0.0, 0.9, size=(4 * H, C)),
        rng.normal(0.0, 0.7, size=(4 * H, H)),
        level + rng.normal(0.0, 0.4, size=(4 * H, 1)),
        rng.normal(0.0, 0.8, size=(C, H)),
        rng.normal(0.0, 0.4, size=(C, 1)),
    )


def scaled(params, factor, *positions):
    """The parameters in a tuple, those at these positions multiplied by factor."""
    return tuple(factor * p if i in positions else p for i, p in enumerate(params))
