"""The cases of cross_entropy, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Number
from labkit.exercises._twice import in_turn, last_of_near
from labkit.exercises.backward._common import large_and_finite, one_hot, tokens


def cases(rng):
    """Sequences of 1 to 400 steps, and probabilities of exactly zero."""
    steps = _probabilities(rng, 4, 3)
    spread, many = _probabilities(rng, 5, 4), int(rng.integers(3, 40))
    a, b, c = rng.uniform(0.2, 0.8, size=3)
    sure = 0.6 + c / 4  # so cheap that a price of 16 nats for the impossible one shows
    coins = _probabilities(rng, 6, 2)
    another = _probabilities(rng, 4, 3), one_hot([1, 0, 2, 2], 3)
    impossible = np.tile([[0.0], [1.0]], (60, 1, 1))
    impossible[1::2] = 1 - impossible[1::2]
    return [
        Case("four steps", steps, one_hot(tokens(rng, 4, 3), 3)),
        Case("one step", _probabilities(rng, 1, 5), one_hot(tokens(rng, 1, 5), 5)),
        Case("two tokens to choose from", coins, one_hot([0, 1, 1, 0, 1, 0], 2)),
        Case("five steps", spread, one_hot(tokens(rng, 5, 4), 4)),
        Case("four hundred steps", _probabilities(rng, 400, 8), one_hot(tokens(rng, 400, 8), 8)),
        Case(
            "every token equally likely",
            np.full((3, many, 1), 1 / many),
            one_hot(tokens(rng, 3, many), many),
        ),
        Case(
            "a probability of 0 away from the target",
            np.array([[[0.0], [a], [1 - a]], [[b], [1 - b], [0.0]]]),
            one_hot([1, 0], 3),
        ),
        Case(
            "one step whose target has probability 0",
            np.array([[[b / 2], [0.0], [b / 2], [1 - b]]]),
            one_hot([1], 4),
            view=large_and_finite,
        ),
        Case(
            "an impossible target between two likely ones",
            np.array([[[sure], [1 - sure]], [[1.0], [0.0]], [[1 - sure], [sure]]]),
            one_hot([0, 1, 1], 2),
            view=large_and_finite,
        ),
        Case(
            # So many that a price for the whole sequence, whatever it is, is less than theirs.
            "sixty steps whose targets have probability 0",
            impossible,
            one_hot([0, 1] * 30, 2),
            view=_sixty,
        ),
        Case(
            "a step that is certain between two that are not",
            np.array([[[a], [1 - a]], [[0.0], [1.0]], [[b], [1 - b]]]),
            one_hot([0, 1, 1], 2),
        ),
        Case("a list of outputs", list(_probabilities(rng, 3, 4)), one_hot(tokens(rng, 3, 4), 4)),
        Case("as many steps as tokens", _probabilities(rng, 4, 4), one_hot([2, 0, 3, 0], 4)),
        Case(
            "arrays that lie in column order",
            np.asfortranarray(_probabilities(rng, 7, 3)),
            np.asfortranarray(one_hot(tokens(rng, 7, 3), 3)),
        ),
        Case(
            "one argument changed since the call before",
            *in_turn((steps, one_hot([0, 0, 1, 2], 3)), another),
            driver=last_of_near,
        ),
    ]


def _sixty(leaves):
    return large_and_finite(leaves, targets=60)


def _probabilities(rng, T, C):
    """Columns (T, C, 1) that sum to one, none below 0.02."""
    raw = rng.uniform(0.1, 1.0, size=(T, C, 1))
    return raw / raw.sum(axis=1, keepdims=True)


RETURNS = Number("loss", rtol=1e-6)

PROMISES = {
    "(C, 1), a list or an array": ("a list of outputs", "four steps"),
    "18 nats or more, and never infinity": (
        "one step whose target has probability 0",
        "an impossible target between two likely ones",
        "sixty steps whose targets have probability 0",
    ),
}
