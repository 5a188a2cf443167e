"""The cases of one exercise for one seed, with what right and mistaken answers do on them.

What a mistake does on a case does not depend on the learner, so it is observed once and kept:
a second check, and a whole class graded with one seed, compare with what is already there.
"""

import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import ClassVar

import numpy as np

from labkit.engine import variants
from labkit.engine.crash import Crash
from labkit.engine.exercise import Case, Exercise, Mistake
from labkit.engine.observe import Observation, observe
from labkit.engine.results import CaseResult, Reading, by_step, compare, read
from labkit.engine.screen import Screen


class Observed(Mistake):
    """A mistake that is observed case by case, each time by itself.

    in_part: whether it may explain some outputs and change others that a learner has right.
    """

    in_part: ClassVar[bool] = False

    @property
    def key(self) -> str:
        """What tells it from the others of its exercise."""
        return f"{self.old} > {self.new}" if self.new else self.old

    def observe(self, case: Case) -> Observation | None:
        """What it gives in a case; None where there is nothing to call."""
        raise NotImplementedError


class Draw(Sequence):
    """The cases, in order; with readings of the right answer and of mistaken ones on them."""

    def __init__(self, exercise: Exercise, cases: list[Case]):
        self.exercise, self.cases = exercise, cases
        self._runs: dict[tuple[str, ...], tuple[object, list[Reading]]] = {}
        self._single: dict[tuple[str, int], Reading] = {}
        self._rights: list[Reading] = []
        self.screens = [Screen(exercise) for _ in cases]  # of what is diagnosed with, by case
        self._parts: dict[tuple, Draw] = {}

    def __len__(self) -> int:
        return len(self.cases)

    def __getitem__(self, index):
        return self.cases[index]

    @property
    def rights(self) -> list[Reading]:
        """The right answer's readings. Raises ValueError when it fails a case of its own."""
        if not self._rights:
            rights = [self._read(self.exercise.answer, case) for case in self.cases]
            for case, right in zip(self.cases, rights, strict=True):
                if right.leaves is None:
                    why = right.mismatch or right.observation.crash
                    raise ValueError(f"the right answer fails with {case.label}: {why}")
            self._rights = rights
        return self._rights

    def reading(self, mistakes: tuple[Mistake, ...], index: int) -> Reading:
        """What the answer with these mistakes gives in case number index.

        Cases are always made in order on one object: a mistake may remember earlier calls.
        """
        first = mistakes[0]
        if isinstance(first, Observed):
            return self._alone(first, index)
        names = tuple(m.name for m in mistakes)
        if names not in self._runs:
            self._runs[names] = variants.variant(self.exercise, mistakes), []
        subject, seen = self._runs[names]
        while len(seen) <= index:
            seen.append(self._read(subject, self.cases[len(seen)]))
        return seen[index]

    def _alone(self, mistake: Observed, index: int) -> Reading:
        """What a generated mistake gives in one case, by itself: there are hundreds of them."""
        key = mistake.key, index
        if key not in self._single:
            seen = mistake.observe(self.cases[index])
            nothing = Reading(Observation("raised", crash=Crash("SyntaxError", "")))
            self._single[key] = read(self.exercise, self.cases[index], seen) if seen else nothing
        return self._single[key]

    def methods(self, index: int) -> dict[str, frozenset[str]]:
        """The methods that a case calls, each with the leaves that come from it; {} where the
        driver goes in one step."""
        case, right = self.cases[index], self.rights[index].observation
        found: dict[str, set[str]] = {}
        known: set[str] = set()
        for method, leaves in by_step(self.exercise, case, right, right.steps):
            found.setdefault(method, set()).update(leaves.keys() - known)
            known |= leaves.keys()
        return {method: frozenset(leaves) for method, leaves in found.items() if leaves}

    def as_far_as(self, leaves: tuple[tuple[int, frozenset[str] | None], ...]) -> "Draw":
        """The cases with these numbers, judged by these leaves (None: by all)."""
        if leaves not in self._parts:
            cases = [self.cases[i] if only is None else self.cases[i].as_far_as(only)
                     for i, only in leaves]  # fmt: skip
            self._parts[leaves] = Draw(self.exercise, cases)
        return self._parts[leaves]

    def has_read(self, mistakes: tuple[Mistake, ...], index: int) -> bool:
        """Whether `reading` would answer without a call."""
        run = self._runs.get(tuple(m.name for m in mistakes))
        return run is not None and len(run[1]) > index

    def keep(self, mistakes: tuple[Mistake, ...], seen: Sequence[Observation]) -> None:
        """Take what was observed of the answer with these mistakes, so that it need not be again.

        seen: of all cases, made in order on one new object, as `reading` would make them.
        """
        readings = [read(self.exercise, *pair) for pair in zip(self.cases, seen, strict=False)]
        self._runs[tuple(m.name for m in mistakes)] = None, readings

    def result(self, index: int, seen: Observation) -> CaseResult:
        """What was observed in case number index beside what is right there."""
        case = self.cases[index]
        yours = read(self.exercise, case, seen)
        return compare(self.exercise, case, yours, self.rights[index])

    def results(self, seen: Sequence[Observation]) -> list[CaseResult]:
        """Observations of the cases, in order, each beside the right one; what is over is left."""
        return [self.result(*each) for each in enumerate(seen[: len(self)])]

    def _read(self, subject: object, case: Case) -> Reading:
        return read(self.exercise, case, observe(subject, case))


SEED = 2197  # cases of a check in a notebook; grading draws its own


@lru_cache(maxsize=64)
def draw(exercise: Exercise, seed: int = SEED) -> Draw:
    """The cases of an exercise for a seed: always the same ones."""
    rng = np.random.default_rng([seed, zlib.crc32(exercise.name.encode())])
    return Draw(exercise, list(exercise.cases(rng)))
