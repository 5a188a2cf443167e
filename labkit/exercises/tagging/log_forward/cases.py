"""The cases of log_forward, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.tagging._common import (
    in_columns,
    nearly_certain,
    random_params,
    repeating_words,
    two_heights,
)


def cases(rng):
    """One word, one tag, each size at one, and logits so large that exp cannot take them."""
    params = random_params(rng, 7, 3, 4, 5)
    words = repeating_words(rng, 6, 7)
    return [
        Case("one word", rng.integers(1, 7, size=1), params),
        Case("no output bias", repeating_words(rng, 3, 7), (*params[:5], 0 * params[5])),
        Case("three different words", rng.permutation(7)[:3], params),
        Case("no recurrent weights", words, (*params[:2], 0 * params[2], *params[3:])),
        Case("words that come again", words, params),
        Case("as many tags as words", repeating_words(rng, 4, 6), random_params(rng, 6, 3, 5, 4)),
        Case("one hidden unit", repeating_words(rng, 4, 5), random_params(rng, 5, 3, 1, 2)),
        Case("a single tag", repeating_words(rng, 3, 5), random_params(rng, 5, 3, 4, 1)),
        Case("parameters in a list", words.astype(np.int32), list(random_params(rng, 8, 4, 5, 3))),
        Case(
            "logits that tie for the largest",
            words,
            (
                *params[:3],
                0 * params[3],
                params[4],
                np.array([[1.5], [-0.5], [1.5], [0.25], [1.5]]),
            ),
        ),
        Case("logits of ±1000", *_far_apart(rng)),
        Case("a word with logits near +1000, one near -1000", *two_heights(rng)),
        Case(
            "indices of dtype uint8",
            repeating_words(rng, 60, 200).astype(np.uint8),
            random_params(rng, 200, 3, 4, 5),
        ),
        Case("all sizes the same", repeating_words(rng, 4, 4), random_params(rng, 4, 4, 4, 4)),
        Case("a tag that is nearly certain", repeating_words(rng, 5, 6), nearly_certain(rng)),
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
        Case(
            "forty words, some of them twice in a row",
            repeating_words(rng, 40, 5),
            random_params(rng, 5, 3, 4, 6),
        ),
    ]


def _far_apart(rng):
    """Logits from -1000 to 1000 for every word."""
    E, U, V, W, b_hidden, b_out = random_params(rng, 6, 3, 4, 4)
    b_out = rng.permutation([1000.0, 500.0, -400.0, -1000.0])[:, None]
    return repeating_words(rng, 4, 6), (E, U, V, W, b_hidden, b_out)


RETURNS = Array("log_probs", stack=True, rtol=1e-9)

PROMISES = {
    "array of any integer dtype": ("one word", "parameters in a list", "indices of dtype uint8"),
    "finite for scores of ±1000": (
        "logits of ±1000",
        "a word with logits near +1000, one near -1000",
    ),
}
