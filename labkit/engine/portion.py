"""A class is judged method by method: the part of the cases that needs no unwritten method.

Where a method is still its stub, a case is judged by what the methods before it gave, and a case
in which that is nothing is left out. What remains is judged like any other answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from labkit.engine.crash import Crash
from labkit.engine.draw import Draw
from labkit.engine.exercise import Exercise
from labkit.engine.observe import Observation
from labkit.engine.results import by_step


@dataclass(frozen=True)
class Portion:
    """Cases that can be judged, what was seen of them, and the methods that are not written."""

    cases: Draw
    seen: list[Observation]
    missing: tuple[str, ...] = ()


def is_own_stub(exercise: Exercise, crash: Crash | None) -> bool:
    """Whether a crash says that a method of this very class is not written yet."""
    return bool(crash and crash.stub and crash.own and crash.function in exercise.methods)


def written(cases: Draw, seen: Sequence[Observation]) -> Portion:
    """All of it where nothing is missing; without cases where what is written cannot be judged."""
    exercise, seen = cases.exercise, list(seen)
    missing = {o.ended_by.function for o in seen if is_own_stub(exercise, o.crash)}
    if not missing:
        return Portion(cases, seen)
    kept, methods = [], set()
    for i, observed in enumerate(seen[: len(cases)]):
        only = _given(cases, i, observed) if is_own_stub(exercise, observed.crash) else None
        if only is None or only:
            kept.append((i, only))
            methods |= {
                m for m, leaves in cases.methods(i).items() if only is None or leaves & only
            }
    stubs = tuple(name for name in exercise.methods if name in missing)
    if not methods - {""}:
        return Portion(cases.as_far_as(()), [], stubs)
    observed = [seen[i] for i, _ in kept]
    if kept[0][0] == 0:  # the first case once more, if that was made
        observed += seen[len(cases) :]
    return Portion(cases.as_far_as(tuple(kept)), observed, stubs)


def _given(cases: Draw, index: int, observed: Observation) -> frozenset[str]:
    """The leaves that the right answer has from the outputs that were there before a stub."""
    outputs = observed.value.keys() if isinstance(observed.value, dict) else ()
    right = cases.rights[index].observation
    made = [(method, names) for method, names in right.steps if set(names) <= set(outputs)]
    steps = by_step(cases.exercise, cases[index], right, made)
    return frozenset(leaf for _, leaves in steps for leaf in leaves)
