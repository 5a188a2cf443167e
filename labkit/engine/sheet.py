"""All results of one check, side by side."""

from dataclasses import dataclass

from labkit.engine.crash import Crash
from labkit.engine.draw import Draw
from labkit.engine.exercise import Exercise
from labkit.engine.results import CaseResult, by_step, differences
from labkit.engine.theirs import Leaves


@dataclass(frozen=True)
class Sheet:
    """All results of one check. repeat is the first case made once more.

    missing: the methods that are not written yet, where the others are judged.
    """

    draw: Draw
    results: list[CaseResult]
    repeat: CaseResult | None
    missing: tuple[str, ...] = ()

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

    def methods(self, index: int) -> dict[str, bool | None]:
        """The methods that a case calls, and whether what came from each is right; None where it
        did not come to that."""
        result, wanted = self.results[index], self.draw.methods(index)
        if not result.problem or not wanted:
            return dict.fromkeys(wanted, True)
        leaves: Leaves = {}
        steps = result.right.observation.steps
        for _, found in by_step(self.exercise, result.case, result.yours.observation, steps):
            leaves = found
        wrong = {d.leaf for d in differences(self.exercise, leaves, result.right.known)}
        right = {m: names <= leaves.keys() - wrong for m, names in wanted.items()}
        absent = [m for m, names in wanted.items() if not names & leaves.keys()]
        fault = self._at_fault(result, absent)
        return right | {method: None for method in absent if method != fault}

    def _at_fault(self, result: CaseResult, absent: list[str]) -> str:
        """The one of the methods that gave nothing because of which the others gave nothing."""
        crash = result.yours.observation.crash
        if crash is None:
            return absent[0] if absent else ""
        if crash.stub:
            return ""  # none: it waits for what is not written
        method = crash.method or crash.function
        return method if method in self.exercise.methods else absent[0] if absent else ""

    def worth(self, index: int) -> float:
        """The share of a case that is right: of its methods, where they are told apart, and 0 where
        it fails in what belongs to none. Right values count half where something else is wrong: a
        side effect, a warning, an exception after the last of them."""
        problem = self.results[index].problem
        if problem in ("changed", "warned"):
            return 0.5
        methods = self.methods(index)
        if not methods.pop("", True):
            return 0.0
        right = list(methods.values()) or [not problem]
        share = sum(map(bool, right)) / len(right)
        return 0.5 if problem and share == 1 else share

    @property
    def score(self) -> float:
        """The share of the cases that is right."""
        total = sum(map(self.worth, range(len(self.results))))
        # A leak between calls is a fault although every first call is right.
        return round(total / self.n_cases * (0.9 if self.leaks else 1.0), 4)
