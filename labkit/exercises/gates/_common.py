"""Draws that the cases of lab 11 share, and contracts to read by. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Several

NAMES = ("W_x", "W_h", "b", "W", "b_out")


def random_params(rng, hidden_size, vocab_size, loud=1.0):
    """(W_x, W_h, b, W, b_out) with no zero among them; loud scales the output weights."""
    H, C = hidden_size, vocab_size
    return (
        rng.normal(0.0, 0.7, size=(4 * H, C)),
        rng.normal(0.0, 0.9 / np.sqrt(H), size=(4 * H, H)),
        _away_from_zero(rng, (4 * H, 1), 0.2, 0.7),
        loud * rng.normal(0.0, 0.8, size=(C, H)),
        _away_from_zero(rng, (C, 1), 0.2, 0.8),
    )


def nearly_certain(params, rng):
    """The same parameters with biases that bring every gate near 0 or 1, or near -1 or 1."""
    W_x, W_h, b, *rest = params
    return 0.5 * W_x, 0.5 * W_h, _away_from_zero(rng, b.shape, 4.5, 6.5), *rest


def saturated(params, rng):
    """The same parameters with sums near -1000 and near 1000 for one unit each of every block:
    those gates are exactly 0 and 1, those candidates -1 and 1."""
    W_x, W_h, b, *rest = params
    far = np.zeros(W_h.shape[1])
    far[:2] = -1000.0, 1000.0
    return W_x, W_h, b + rng.permuted(np.tile(far, (4, 1)), axis=1).reshape(-1, 1), *rest


def random_state(rng, *shape):
    """(h, c) that an LSTM could be in: h between -1 and 1, c beyond that as well."""
    return _away_from_zero(rng, shape, 0.2, 0.8), _away_from_zero(rng, shape, 0.3, 1.6)


def in_columns(value):
    """The same arrays with their first axis fastest in memory, where `ravel` gives no view."""
    if isinstance(value, tuple):
        return tuple(map(in_columns, value))
    return np.asfortranarray(value)


def one_hot(index, vocab_size):
    """One one-hot column (C, 1)."""
    return np.eye(vocab_size)[:, [index]]


def gate_columns(*names: str) -> Several:
    """The contract of gates: one column for each name, in anything that unpacks."""
    return Several(*(Array(name, rtol=2e-8) for name in names))


def _away_from_zero(rng, shape, low, high):
    return rng.choice([-1.0, 1.0], size=shape) * rng.uniform(low, high, size=shape)
