"""Drivers of lab 03: how `init_rnn` is tried. They hold no answer."""

import random

import numpy as np

from labkit.engine.drivers import call
from labkit.engine.theirs import Frozen, Theirs


def initialise(
    subject: Theirs, hidden_size: int, vocab_size: int, seeds: tuple, *more: Frozen
) -> list[Theirs]:
    """Three draws: with the first of two seeds, with the same again, with the second.

    more: arguments that come after the generator.

    NumPy's and Python's global random states are set to something else before each call, so
    that a draw which depends on them cannot repeat, and are put back afterwards. What the
    subject returned is handed on as it is; it is measured where the learner's code cannot
    reach.
    """
    kept = np.random.get_state(), random.getstate()  # noqa: NPY002
    draws = []
    try:
        for global_seed, own_seed in ((11, seeds[0]), (22, seeds[0]), (33, seeds[1])):
            np.random.seed(global_seed)  # noqa: NPY002
            random.seed(global_seed)
            rng = np.random.default_rng(own_seed)
            draws.append(call(subject, hidden_size, vocab_size, rng, *more))
    finally:
        np.random.set_state(kept[0])  # noqa: NPY002
        random.setstate(kept[1])
    return draws
