"""Drivers of lab 08: how the two samplings are tried. They hold no answer."""

import random
from itertools import islice

import numpy as np

from labkit.engine.drivers import call
from labkit.engine.theirs import Frozen, Theirs


def draw_batches(
    subject: Theirs, corpus: Frozen, batch_size: int, num_steps: int, seeds: tuple
) -> list[Theirs]:
    """The batches of one epoch for every seed in turn, as lists of what the subject handed out.

    NumPy's and Python's global random states are set to something else before each call, so
    that a draw which depends on them cannot repeat, and are put back afterwards. An iterator
    is read to its end, or to a point that no right one can reach.
    """
    kept = np.random.get_state(), random.getstate()  # noqa: NPY002
    epochs = []
    try:
        for number, seed in enumerate(seeds):
            np.random.seed(1000 + number)  # noqa: NPY002
            random.seed(1000 + number)
            rng = np.random.default_rng(seed)
            epochs.append(_as_list(call(subject, corpus, batch_size, num_steps, rng), len(corpus)))
    finally:
        np.random.set_state(kept[0])  # noqa: NPY002
        random.setstate(kept[1])
    return epochs


def _as_list(batches: Theirs, limit: int) -> Theirs:
    """A list of the batches; what cannot be iterated is handed on as it is."""
    try:
        iterator = iter(batches)
    except TypeError:
        return batches
    return [_copied(batch) for batch in islice(iterator, limit + 1)]


def _copied(batch: Theirs) -> Theirs:
    """A batch with arrays of its own: an iterator may fill the same ones again for the next."""
    if isinstance(batch, np.ndarray):
        return batch.copy()
    if type(batch) in (tuple, list):
        return type(batch)(_copied(part) for part in batch)
    return batch
