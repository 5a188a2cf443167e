"""How often a clip acts: the steps of Adam whose gradient has just the length of the limit."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest import mock

import numpy as np

from labkit.nets.training import Adam


@contextmanager
def clipped_steps(limit: float = 1.0, apart: bool = False) -> Iterator[list]:
    """For each step that Adam takes inside, whether its gradient came clipped at `limit`.

    The labs' trainings clip the joint norm before they hand the gradient to Adam, so a clipped
    one is as long as the limit, to rounding. apart: networks lie along the first axis of every
    array, as in a stack, and each step gives an array of booleans, one for each.
    """
    found, step = [], Adam.step

    def noted(self, params, grads, lr):
        squares = [(np.asarray(g) ** 2).sum(axis=(1, 2) if apart else None) for g in grads]
        found.append(np.sqrt(sum(squares)) > limit * (1 - 1e-6))
        return step(self, params, grads, lr)

    with mock.patch.object(Adam, "step", noted):
        yield found
