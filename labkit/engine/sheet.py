"""All results of one check, side by side."""

from dataclasses import dataclass

from labkit.engine.crash import Crash
from labkit.engine.draw import Draw
from labkit.engine.exercise import Exercise
from labkit.engine.results import CaseResult


@dataclass(frozen=True)
class Sheet:
    """All results of one check. repeat is the first case made once more."""

    draw: Draw
    results: list[CaseResult]
    repeat: CaseResult | None

    @property
    def exercise(self) -> Exercise:
        return self.draw.exercise

    @property
    def n_cases(self) -> int:
        return len(self.draw)

    @property
    def wrong(self) -> list[CaseResult]:
        return [r for r in self.results if r.problem]

    @property
    def complete(self) -> bool:
        """Whether every case was seen, and the repeated one is as right as the others."""
        steady = self.repeat is None or not self.repeat.problem
        return steady and len(self.results) == self.n_cases

    @property
    def leaks(self) -> bool:
        """Whether the first case was right, and wrong when it came again."""
        return bool(self.repeat and self.repeat.problem and not self.results[0].problem)

    @property
    def crash(self) -> Crash | None:
        """The first exception of the learner's code, if any."""
        return next((c for r in self.results if (c := r.yours.observation.crash)), None)

    @property
    def own_names(self) -> set[str]:
        """The names whose stubs belong to this exercise: its own and its methods'."""
        answer = self.exercise.answer
        return {self.exercise.name} | (set(vars(answer)) if self.exercise.is_class else set())

    @property
    def score(self) -> float:
        """The share of right cases. Right values with a side effect, or a warning, count half."""
        worth = {"": 1.0, "changed": 0.5, "warned": 0.5}
        total = sum(worth.get(r.problem, 0.0) for r in self.results)
        # A leak between calls is a fault although every first call is right.
        return round(total / self.n_cases * (1.0 if self.complete else 0.9), 4)
