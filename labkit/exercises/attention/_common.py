"""Draws that the cases of several attention exercises share. No answer, no mistakes."""

import numpy as np


def queries_keys_values(rng, num_queries, num_keys, size, value_size, lead=()):
    """(q, k, v) with leading axes `lead`, in which no two rows are alike."""
    q = rng.normal(size=(*lead, num_queries, size))
    k = rng.normal(size=(*lead, num_keys, size))
    v = rng.normal(size=(*lead, num_keys, value_size))
    return q, k, v


def uneven(rng, *shape):
    """Numbers whose rows differ in level and in spread, so that neither can be left out."""
    level = rng.normal(size=(*shape[:-1], 1))
    spread = rng.uniform(0.3, 2.0, size=(*shape[:-1], 1))
    return level + spread * rng.normal(size=shape)


def high(rng, *shape):
    """Rows of a level around 100,000 or -100,000, each other than its neighbour's, and a spread
    around 1: their squares hide the spread."""
    signs = 1 - 2 * (np.arange(shape[-2]) % 2)[:, None]
    return signs * rng.uniform(0.8e5, 1.2e5) + uneven(rng, *shape)


def in_columns(arrays):
    """The same arrays with their first axis fastest in memory, where `ravel` gives no view."""
    return tuple(np.asfortranarray(array) for array in arrays)


def some_hidden(weights, rng):
    """A copy of attention weights (..., T, S) in which some are exactly 0, as under a mask."""
    kept = rng.random(weights.shape) < 0.6
    kept[..., 0] = True
    shown = np.where(kept, weights, 0.0)
    return shown / shown.sum(axis=-1, keepdims=True)
