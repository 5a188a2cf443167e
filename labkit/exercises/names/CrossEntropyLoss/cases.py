"""The cases of CrossEntropyLoss, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Number
from labkit.exercises.names._common import Layer, large_and_finite, one_hot, probabilities
from labkit.exercises.names.drivers import (
    run_loss,
    run_loss_again,
    run_loss_in_turn,
    run_two_losses,
)


def cases(rng):
    """Columns of several lengths, targets first and last, p = 0, a layer again, two layers."""

    def step(C, target=None):
        return probabilities(rng, C, 1), one_hot(rng.integers(C) if target is None else target, C)

    again = step(5, 1), step(5, 3)
    both = step(4, 0), step(4, 2)
    absent = np.array([[0.0], [0.8], [0.2]])
    unlikely = np.array([[0.25], [0.0], [0.45], [0.3]])
    return [
        Case("four letters to choose from", *step(4), driver=run_loss),
        Case("the first of six letters", *step(6, 0), driver=run_loss),
        Case("the last of five letters", *step(5, 4), driver=run_loss),
        Case("27 letters", *step(27), driver=run_loss),
        Case("two letters", *step(2), driver=run_loss),
        Case("another letter with p = 0", absent, one_hot(1, 3), driver=run_loss),
        Case(
            "a target with p = 0", unlikely, one_hot(1, 4), driver=run_loss, view=large_and_finite
        ),
        Case("a layer that is used again", *again[0], *again[1], driver=run_loss_again),
        Case("two layers", *both[0], *both[1], driver=run_two_losses),
        Case("a target of whole numbers", step(5)[0], one_hot(2, 5).astype(int), driver=run_loss),
        Case("a layer that went back before", *step(5, 0), *step(5, 2), driver=run_loss_in_turn),
    ]


RETURNS = Layer(Number, rtol=2e-6)

PROMISES = {"finite also where p is 0": ("a target with p = 0", "another letter with p = 0")}
