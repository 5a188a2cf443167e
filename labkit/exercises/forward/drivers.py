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
    """
    return _draws(subject, _generators(seeds), hidden_size, vocab_size, more)


def initialise_and_go_on(
    subject: Theirs, hidden_size: int, vocab_size: int, seeds: tuple
) -> list[Theirs]:
    """The same, and a fourth draw from the generator of the third."""
    generators = _generators(seeds)
    return _draws(subject, [*generators, generators[-1]], hidden_size, vocab_size)


def _generators(seeds: tuple) -> list[np.random.Generator]:
    return [np.random.default_rng(seed) for seed in (seeds[0], seeds[0], seeds[1])]


def _draws(
    subject: Theirs, generators: list, hidden_size: int, vocab_size: int, more: tuple = ()
) -> list[Theirs]:
    """What subject draws from each of the generators, in order.

    NumPy's and Python's global random states are set to something else before each call, so
    that a draw which depends on them cannot repeat, and are put back afterwards. What the
    subject returned is handed on as it is; it is measured where the learner's code cannot
    reach.
    """
    kept = np.random.get_state(), random.getstate()  # noqa: NPY002
    draws = []
    try:
        for number, rng in enumerate(generators, 1):
            np.random.seed(11 * number)  # noqa: NPY002
            random.seed(11 * number)
            draws.append(call(subject, hidden_size, vocab_size, rng, *more))
    finally:
        np.random.set_state(kept[0])  # noqa: NPY002
        random.setstate(kept[1])
    return draws
