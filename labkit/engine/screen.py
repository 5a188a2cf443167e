"""Which of many readings of one case can be the same as another, found for all of them at once.

A diagnosis sets one reading beside those of hundreds of mistaken answers, nearly all of which
differ from it. What `alike` looks at one by one (kinds, leaves, sketches) is kept in arrays
here, so that only the few that come near are compared in full.
"""

from typing import NamedTuple

import numpy as np

from labkit.engine.compare import ROUNDING, TINY, tolerance
from labkit.engine.exercise import Exercise
from labkit.engine.results import Reading


class _Rows(NamedTuple):
    """The sketches of (readings, leaves): NaN where a leaf has none."""

    sum: np.ndarray
    largest: np.ndarray
    size: np.ndarray
    shape: np.ndarray  # a number for each shape


class Screen:
    """Readings of one case, each under the number of the set of mistakes that it is of."""

    def __init__(self, exercise: Exercise):
        self._exercise = exercise
        self._groups: dict[tuple, _Group] = {}
        self._shapes: dict[tuple[int, ...], int] = {}
        self._held: set[int] = set()

    def __len__(self) -> int:
        return len(self._held)

    def __contains__(self, number: int) -> bool:
        return number in self._held

    def add(self, number: int, reading: Reading) -> None:
        """Keep what a reading looks like."""
        group = self._groups.setdefault(_kind(reading), _Group(len(reading.leaves or ())))
        group.add(number, self._row(reading))
        self._held.add(number)

    def near(self, reading: Reading) -> list[int]:
        """Of those added, the ones that may be alike; whoever is left out is not."""
        group = self._groups.get(_kind(reading))
        if group is None:
            return []
        rtols = [tolerance(self._exercise.returns, leaf) for leaf in reading.leaves or ()]
        return group.near(self._row(reading), np.array(rtols))

    def _row(self, reading: Reading) -> np.ndarray:
        """The sketches of one reading: (4, leaves), as in _Rows."""
        row = np.full((4, len(reading.leaves or ())), np.nan)
        for place, leaf in enumerate(reading.leaves or ()):
            if found := reading.sketches[leaf]:
                shape = self._shapes.setdefault(found.shape, len(self._shapes))
                row[:, place] = found.sum, found.largest, found.size, shape
        return row


class _Group:
    """Readings that agree in all that is no number, and the sketches of their leaves."""

    def __init__(self, leaves: int):
        self._numbers: list[int] = []
        self._rows = np.empty((4, 16, leaves))

    def add(self, number: int, row: np.ndarray) -> None:
        place = len(self._numbers)
        if place == self._rows.shape[1]:
            self._rows = np.concatenate([self._rows, np.empty_like(self._rows)], axis=1)
        self._rows[:, place] = row
        self._numbers.append(number)

    def near(self, row: np.ndarray, rtols: np.ndarray) -> list[int]:
        """What `Sketch.excludes` says of each, for all at once."""
        kept, yours = _Rows(*self._rows[:, : len(self._numbers)]), _Rows(*row)
        slack = np.maximum(rtols, ROUNDING) * np.maximum(kept.largest, yours.largest) + TINY
        # Comparing with NaN is False: a leaf without a sketch excludes nothing.
        apart = np.abs(kept.sum - yours.sum) > 2 * yours.size * slack
        other = (kept.shape < yours.shape) | (kept.shape > yours.shape)
        far = (apart | other).any(axis=1)
        return [self._numbers[place] for place in np.flatnonzero(~far)]


def _kind(reading: Reading) -> tuple:
    """What two readings that are alike have in common, their numbers aside."""
    seen = reading.observation
    if seen.outcome != "value":
        return seen.outcome, reading.loud, seen.ended_by.kind
    leaves = None if reading.leaves is None else tuple(reading.leaves)
    return seen.outcome, reading.loud, frozenset(seen.changed), leaves
