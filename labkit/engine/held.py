"""The case in hand: the smallest call that came out wrong, to be looked at and made again.

Only where the learner's own code runs: in grading no object of theirs is at hand.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from labkit.engine import drivers
from labkit.engine.exercise import Case, Exercise
from labkit.engine.plain import realise
from labkit.engine.results import CaseResult
from labkit.engine.theirs import Theirs

SMALL = 12  # numbers and words that a report has room to show


@dataclass(frozen=True)
class Held:
    """A call that came out wrong.

    label: what the report calls the case. returned: a plain copy of what came out, None where
    the code raised. raised: the exception as 'ValueError: ...', '' where there was none.
    printed: what the code printed. `call()` makes the call again, and raises what it raises:

        case = check(softmax).case
        case.inputs["x"]
        %debug  # after case.call() has raised
    """

    label: str
    returned: Theirs
    raised: str
    printed: str
    _exercise: Exercise = field(repr=False)
    _case: Case = field(repr=False)
    _subject: Theirs = field(repr=False)

    @property
    def inputs(self) -> dict[str, Theirs]:
        """The arguments under the stub's names, fresh copies each time."""
        return _named(self._exercise, self._case)

    def call(self) -> Theirs:
        """The call once more, on fresh copies of the inputs. Raises what the code raises."""
        return drivers.made(self._case.driver, self._subject, realise(self._case.args), [])


def hold(exercise: Exercise, subject: Theirs, result: CaseResult) -> Held:
    """A result together with the learner's object that it came from."""
    observed = result.yours.observation
    raised = f"{observed.crash.kind}: {observed.crash.message}" if observed.crash else ""
    return Held(result.case.label, observed.value, raised, observed.printed,
                exercise, result.case, subject)  # fmt: skip


def smallest(wrong: Sequence[CaseResult]) -> CaseResult:
    """Of one or more wrong results the one whose case has the fewest numbers in it."""
    return min(wrong, key=lambda result: size(result.case.args))


def size(value: object) -> int:
    """How many numbers and words a plain value holds."""
    if isinstance(value, np.ndarray):
        return value.size
    if isinstance(value, dict):
        return sum(1 + size(v) for v in value.values())
    if isinstance(value, (list, tuple)):
        return sum(map(size, value))
    return 1


def told(exercise: Exercise, case: Case) -> str:
    """'x = [1. 2.], axis = 0', or '' where that would be long."""
    parts = [f"{name} = {_short(value)}" for name, value in _named(exercise, case).items()]
    text = ", ".join(parts)
    return text if size(case.args) <= SMALL and len(text) <= 160 else ""


def _named(exercise: Exercise, case: Case) -> dict[str, Theirs]:
    names = exercise.argument_names(case)
    values = realise(case.args)
    if case.driver in drivers.OF_TWO:
        own = list(exercise.signature.parameters)
        values = tuple(dict(zip(own, value, strict=False)) for value in values)
    return dict(_pairs(names, values))


def _pairs(names: list[str], values: Sequence) -> Iterator[tuple[str, Theirs]]:
    """Names with values; a driver's last name may stand for all that is left."""
    if len(values) <= len(names):
        yield from zip(names, values, strict=False)
        return
    yield from zip(names[:-1], values, strict=False)
    yield names[-1], tuple(values[len(names) - 1 :])


def _short(value: object) -> str:
    if isinstance(value, np.ndarray):
        with np.printoptions(precision=4, suppress=True):
            return " ".join(str(value).split()).replace("[ ", "[")
    if isinstance(value, float):
        return f"{value:.4g}"
    return repr(value.item() if isinstance(value, np.generic) else value)
