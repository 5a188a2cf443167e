"""Draws that the cases of lab 11 share, and contracts to read by. No answer, no mistakes."""

from typing import Any

import numpy as np

from labkit.engine import Array, Several
from labkit.engine.contract import Five


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


def random_state(rng, *shape):
    """(h, c) that an LSTM could be in: h between -1 and 1, c beyond that as well."""
    return _away_from_zero(rng, shape, 0.2, 0.8), _away_from_zero(rng, shape, 0.3, 1.6)


def one_hot(index, vocab_size):
    """One one-hot column (C, 1)."""
    return np.eye(vocab_size)[:, [index]]


def repeating_tokens(rng, shape, vocab_size):
    """Random token indices in which some token occurs again and again."""
    tokens = rng.integers(0, vocab_size, size=shape)
    return np.where(rng.random(shape) < 0.4, rng.integers(0, vocab_size), tokens)


def gate_columns(*names: str) -> Several:
    """The contract of gates: one column for each name, in anything that unpacks."""
    return Several(*(Array(name, rtol=2e-8) for name in names))


def lstm_gradients(*names: str, rtol: float = 1e-8) -> Five:
    """The contract of gradients: an array for each name, in a tuple or a list."""
    return Five(*(Array(name, rtol=rtol) for name in names))


def finite_loss(leaves: dict[str, Any]) -> dict[str, Any]:
    """Where a target has p = 0, any finite loss of 18 nats or more is right."""
    loss = leaves["loss"]
    return leaves | {"loss": np.minimum(loss, 18.0) if np.isfinite(loss) else loss}


def _away_from_zero(rng, shape, low, high):
    return rng.choice([-1.0, 1.0], size=shape) * rng.uniform(low, high, size=shape)
