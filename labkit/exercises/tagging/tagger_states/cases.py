"""The cases of tagger_states, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.tagging._common import (
    in_columns,
    nearly_certain,
    random_params,
    repeating_words,
)


def cases(rng):
    """One word, words that come again, each size at one, terms switched off, and far ends."""
    E, U, V, W, b_hidden, b_out = random_params(rng, 7, 3, 4, 5)
    words = repeating_words(rng, 6, 7)
    quiet = np.zeros_like(b_hidden)
    return [
        Case("one word", rng.integers(1, 7, size=1), (E, U, V, W, b_hidden, b_out)),
        Case("no biases and one word", rng.integers(1, 7, size=1), (E, U, V, W, quiet, b_out)),
        Case("three different words", rng.permutation(7)[:3], (E, U, V, W, b_hidden, b_out)),
        Case("no recurrent weights", words, (E, U, 0 * V, W, b_hidden, b_out)),
        Case("no biases", words, (E, U, V, W, quiet, 0 * b_out)),
        Case("words that come again", words, (E, U, V, W, b_hidden, b_out)),
        Case("a long sentence", repeating_words(rng, 9, 10), random_params(rng, 10, 4, 3, 2)),
        Case("one hidden unit", repeating_words(rng, 4, 5), random_params(rng, 5, 3, 1, 2)),
        Case(
            "word vectors of size one", repeating_words(rng, 4, 5), random_params(rng, 5, 1, 3, 2)
        ),
        Case(
            "parameters in a list and 32-bit indices",
            *(words.astype(np.int32), list(random_params(rng, 8, 4, 5, 3))),
        ),
        Case("sums of ±1000", *_far_apart(rng)),
        Case(
            "indices of dtype uint8",
            repeating_words(rng, 60, 200).astype(np.uint8),
            random_params(rng, 200, 3, 4, 5),
        ),
        Case("all sizes the same", repeating_words(rng, 4, 4), random_params(rng, 4, 4, 4, 4)),
        Case("more than a hundred words", repeating_words(rng, 130, 6), nearly_certain(rng)),
        Case(
            "an earlier sentence, looked at after another",
            (repeating_words(rng, 4, 6), random_params(rng, 6, 2, 3, 4)),
            (repeating_words(rng, 4, 6), random_params(rng, 6, 2, 3, 4)),
            driver=first_of_two,
        ),
        Case(
            "the same arrays again, with other numbers",
            (repeating_words(rng, 4, 6), random_params(rng, 6, 2, 3, 4)),
            (repeating_words(rng, 4, 6), random_params(rng, 6, 2, 3, 4)),
            driver=on_same_objects,
        ),
        Case(
            "parameters that lie in column order",
            repeating_words(rng, 5, 7),
            in_columns(random_params(rng, 7, 3, 4, 5)),
        ),
    ]


def _far_apart(rng):
    """Two hidden units whose sums are near -1000 and near +1000, beside ordinary ones."""
    params = random_params(rng, 7, 3, 4, 5)
    params[4][:2] = rng.permutation([-1000.0, 1000.0])[:, None]
    return repeating_words(rng, 5, 7), params


RETURNS = Array("states", stack=True, rtol=1e-9)

PROMISES = {
    "array of any integer dtype": (
        "one word",
        "parameters in a list and 32-bit indices",
        "indices of dtype uint8",
    ),
}
