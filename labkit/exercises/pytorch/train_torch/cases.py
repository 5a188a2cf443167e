"""The cases of train_torch, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case
from labkit.exercises.pytorch._common import BATCHES, Trained, random_batch, random_params
from labkit.exercises.pytorch.drivers import (
    train,
    train_again,
    train_dropping,
    train_on_list,
    train_shuffled,
)


def cases(rng):
    """One batch first; then several, a smaller last one, padding, other optimisers; no epoch."""

    def case(label, lengths, batch_size, epochs=2, optimizer=("SGD", 0.05), driver=train):
        data = random_batch(rng, lengths, 6)
        args = random_params(rng, 4, 6), *data, batch_size, optimizer, epochs
        return Case(label, *args, driver=driver)

    return [
        case("one epoch of one sequence", [4], 1, epochs=1),
        case("two epochs of one batch", [4, 4, 4], 3),
        case("one epoch of two batches, with padding", [3, 5, 1, 4], 2, epochs=1),
        case("a last batch that is smaller", [5, 2, 4, 3, 1], 3),
        case("Adam", [4, 2, 3], 2, optimizer=("Adam", 0.01)),
        case("no epoch at all", [3, 2], 2, epochs=0),
        case("a list of batches", [2, 4, 3], 2, driver=train_on_list),
        case(
            "a loader that leaves out a smaller last batch",
            [4, 3, 5, 2, 4],
            2,
            driver=train_dropping,
        ),
        _of_order(
            case(
                "a loader that shuffles",
                [3, 2, 3, 4, 2, 3, 4, 2],
                3,
                epochs=3,
                driver=train_shuffled,
            )
        ),
        _overshooting(
            case("a loss that rises from one epoch to the next", [4, 4], 2, 3, ("SGD", 1.0))
        ),
        case("a rate that changes next to nothing", [3, 2], 2, 3, ("SGD", 1e-9)),
        case("a second call on one model", [3, 2], 2, 2, driver=train_again),
        _steep(case("a gradient of norm 20 or more", [40], 1, epochs=1, optimizer=("SGD", 0.01))),
    ]


def _of_order(case):
    """The same case, judged by the order of its batches: what is drawn decides on the numbers."""

    def view(leaves):
        return {BATCHES: leaves[BATCHES]}

    return Case(case.label, *case.args, driver=case.driver, view=view)


def _overshooting(case):
    """Two equal rows with different targets: the best is half for each, and the first step, from
    near there, leads far beyond it."""
    (U, V, W, b_hidden, b_out), inputs, targets, *more = case.args
    b_out = np.array([[2.5], [2.0], [-1.0], [-1.2], [-0.8], [-1.5]])
    params = U, V, 0.1 * W, b_hidden, b_out
    inputs[1], targets[0], targets[1] = inputs[0], 0, 1
    return Case(case.label, params, inputs, targets, *more, driver=case.driver)


def _steep(case):
    """The same case with one unlikely target at every step: clipping at any usual limit shows."""
    (U, V, W, b_hidden, b_out), inputs, targets, *more = case.args
    b_out = b_out * [[0.0]] + np.eye(len(b_out))[:, :1] * -1.5
    params = U, V, 0.5 * W, b_hidden, b_out
    return Case(case.label, params, inputs, np.zeros_like(targets), *more, driver=case.driver)


RETURNS = Trained()

PROMISES = {
    "a DataLoader or a list of batches": (
        "two epochs of one batch",
        "a list of batches",
        "a loader that shuffles",
    ),
    "B may change": ("a last batch that is smaller",),
    "0 or more": ("no epoch at all", "one epoch of one sequence"),
}
