"""The right answer to another question: of an argument the first entry alone, a mask turned round.

Where a learner's outputs are those, their code reads the argument so. Each question is a mistake
like any other, so that it can explain one output alone, or stand beside a name for another.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from itertools import islice

import numpy as np

from labkit import place
from labkit.engine import axes, places
from labkit.engine.draw import Observed
from labkit.engine.exercise import Case, Exercise
from labkit.engine.observe import Observation, observe
from labkit.engine.theirs import Frozen, Theirs
from labkit.words import say

MOST = 160  # questions about one exercise
FEW = 40  # where a call goes through PyTorch, which takes ten times as long
_VALUES = (True, *(k / 20 for k in range(1, 21)), 1e-4, 1e-3, 1e-2, 2.0, 5.0, 10.0)

Change = Callable[[Case], tuple]
Words = tuple[str, str, Mapping[str, object]]  # name, its words in labkit.words, their blanks


@dataclass(frozen=True)
class Asked(Observed):
    """A mistake that answers another question than is asked, and answers that rightly."""

    answer: Theirs = field(default=None, compare=False, repr=False)
    change: Change = field(default=lambda case: case.args, compare=False, repr=False)

    in_part = True

    def observe(self, case: Case) -> Observation | None:
        """The right answer to the other question; None where there is none."""
        try:
            return observe(self.answer, places.asking(case, self.change))
        except (TypeError, ValueError, IndexError):
            return None


@lru_cache(maxsize=128)
def asked(exercise: Exercise) -> tuple[Asked, ...]:
    """The other questions that can be asked of an exercise, the likely ones first."""
    cases = exercise.cases(np.random.default_rng(0))
    most = FEW if "torch" in exercise.source else MOST
    found = []
    for number, ((name, words, blanks), change) in enumerate(
        islice(_questions(exercise, cases), most)
    ):
        fact, twin, asks = (
            say(f"cause.{words}.{part}", **blanks) for part in ("fact", "twin", "question")
        )
        key = f"{fact} {number}"
        found.append(Asked(name, key, "", fact, twin, asks, exercise.answer, change))
    return tuple(found)


place.on_change(asked.cache_clear)  # they hold words of the language in use


def _questions(exercise: Exercise, cases: Sequence[Case]) -> Iterator[tuple[Words, Change]]:
    case, names = cases[0], exercise.argument_names(cases[0])
    yield from _of_masks(exercise, case, names)
    yield from _of_parts()
    yield from _of_options(exercise)
    yield from _of_axes(exercise, cases, names)


def _of_masks(exercise: Exercise, case: Case, names: list[str]) -> Iterator[tuple[Words, Change]]:
    for i, value in enumerate(case.args):
        for path, mask in places.arrays(value, "b"):
            if mask.ndim < 2:
                continue
            argument = places.called(exercise, names, i, path)
            for how, change in axes.MASKS.items():
                blanks = {"argument": argument, "how": say(f"mask.{how}")}
                yield ("mask-changed", "mask-changed", blanks), _at(i, path, change, 2, "b")


def _of_parts() -> Iterator[tuple[Words, Change]]:
    for axis, words in enumerate(("only-a-part-of-rows", "only-a-part-of-columns")):
        for text, keep in places.KEPT:
            blanks = {"kept": say(f"kept.{text}")}
            yield ("only-a-part", words, blanks), partial(_cut, axis=axis, keep=keep)


def _cut(case: Case, axis: int, keep: Callable[[int, int], slice]) -> tuple:
    return places.cut(case, axis, keep)


def _of_options(exercise: Exercise) -> Iterator[tuple[Words, Change]]:
    """An option left out where it is given, and given where it is left out."""
    for i, parameter in enumerate(exercise.signature.parameters.values()):
        if parameter.default is None:
            for value in _VALUES:
                blanks = {"argument": parameter.name}
                change = partial(_turned, exercise=exercise, i=i, value=value)
                yield ("option-reversed", "option-reversed", blanks), change


def _turned(case: Case, exercise: Exercise, i: int, value: Frozen) -> tuple:
    defaults = [p.default for p in exercise.signature.parameters.values()]
    args = [*case.args, *defaults[len(case.args) :]]
    args[i] = value if args[i] is None else None
    return tuple(args)


def _of_axes(
    exercise: Exercise, cases: Sequence[Case], names: list[str]
) -> Iterator[tuple[Words, Change]]:
    """Of data first, of parameters after that. Along the second axis of a column lies nothing."""
    found = [(i, path, array) for i, value in enumerate(cases[0].args)
             for path, array in places.arrays(value, "iuf")]  # fmt: skip
    for i, path, array in sorted(found, key=lambda place: bool(place[1])):
        argument = places.called(exercise, names, i, path)
        kind = array.dtype.kind
        if kind == "f":
            words = "argument-ignored", "argument-zero", {"argument": argument}
            yield words, _at(i, path, np.zeros_like, 0, kind)
        for axis in _axes(cases, i, path, array.ndim):
            for how, change in (axes.MEASURED if kind == "f" else axes.MOVED).items():
                blanks = {"argument": argument, "axis": axis, "how": say(f"along.{how}")}
                along = partial(_along, change=change, axis=axis)
                words = "argument-along", "argument-along", blanks
                yield words, _at(i, path, along, axis + 1, kind)


def _axes(cases: Sequence[Case], i: int, path: places.Path, ndim: int) -> list[int]:
    """The axes along which more than one entry lies, in a case or another."""
    shapes = [array.shape for case in cases if i < len(case.args)
              for other, array in places.arrays(case.args[i], "iuf") if other == path]  # fmt: skip
    return [axis for axis in range(ndim) if any(s[axis] > 1 for s in shapes if len(s) > axis)]


def _along(array: np.ndarray, change: Callable, axis: int) -> np.ndarray:
    return change(array, axis)


def _at(i: int, path: places.Path, change: Callable, ndim: int, kind: str) -> Change:
    """The change of an argument where it is such an array; others stay as they are."""

    def new(value: Frozen) -> Frozen:
        fits = isinstance(value, np.ndarray) and value.ndim >= ndim and value.size
        return change(value) if fits and value.dtype.kind == kind else value

    return lambda case: places.replaced(case, i, path, new)
