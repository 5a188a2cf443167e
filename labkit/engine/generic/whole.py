"""Nothing is returned, always the same, or what came in."""

from collections.abc import Iterator

import numpy as np

from labkit.engine.compare import close
from labkit.engine.contract import Several, names_of
from labkit.engine.exercise import Exercise
from labkit.engine.generic.mends import argument_text
from labkit.engine.plain import Foreign
from labkit.engine.results import CaseResult, same_plain
from labkit.engine.theirs import Frozen
from labkit.engine.verdict import Finding

Results = list[CaseResult]


def missing_return(exercise: Exercise, results: Results) -> Finding | None:
    """Every call returned None."""
    if exercise.is_class or any(_returned(r) is not None for r in results):
        return None
    printed = any(r.yours.observation.printed for r in results)
    return Finding.said("missing-return", "printed-no-return" if printed else "")


def one_output_alone(exercise: Exercise, results: Results) -> Finding | None:
    """Of several outputs one is right, and there are no others."""
    spec = exercise.returns
    if type(spec) is not Several or all(r.yours.leaves is not None for r in results):
        return None
    values = [_returned(r) for r in results]
    rights = [r.right.observation.value for r in results]
    for i, part in enumerate(spec.parts):
        if all(same_plain(v, w[i]) for v, w in zip(values, rights, strict=True)):
            return Finding.said("one-output-alone", outputs=", ".join(names_of(part)))
    return None


def same_for_every_case(exercise: Exercise, results: Results) -> Finding | None:
    """One value for all cases, although the right ones differ."""
    if any(r.yours.leaves is None for r in results):
        return None  # of another type than promised, which is said better elsewhere
    values = [r.yours.observation.value for r in results]
    rights = [r.right.observation.value for r in results]
    if len(results) < 3 or all(same_plain(rights[0], v) for v in rights):
        return None
    if not all(same_plain(values[0], v) for v in values[1:]) or _unreadable(values[0]):
        return None
    return Finding.said("hard-coded")


def returned_as_given(exercise: Exercise, results: Results) -> Finding | None:
    """Every wrong output is one of the arguments, as it came in."""
    wrong = list(dict.fromkeys(d.leaf for r in results for d in r.differences))
    if not wrong or any(r.yours.leaves is None for r in results):
        return None
    names = [_same_argument(exercise, results, leaf) for leaf in wrong]
    if not all(names):
        return None
    same = ", ".join(dict.fromkeys(names))
    leaves = ", ".join(wrong)
    form = "" if leaves == same else "returned-another-as-given"
    return Finding.said("returned-as-given", form, outputs=leaves, argument=same)


def _same_argument(exercise: Exercise, results: Results, leaf: str) -> str:
    """The name of the argument, or part of one, that a leaf equals in every case."""
    shown = 0
    places = dict(_array_places(results[0].case.given))
    for r in results:
        value = r.yours.known.get(leaf)
        here = dict(_array_places(r.case.given))
        places = {p: a for p, a in places.items() if p in here and _equal(here[p], value)}
        shown += any(d.leaf == leaf for d in r.differences)
    if not places or shown < min(2, sum(bool(r.problem) for r in results)):
        return ""
    path = next(iter(places))
    return argument_text(exercise, results[0].case, path)


def _array_places(args: tuple) -> Iterator[tuple[tuple, np.ndarray]]:
    for i, value in enumerate(args):
        if isinstance(value, np.ndarray):
            yield (i,), value
        elif isinstance(value, (tuple, list)):
            yield from (((i, j), v) for j, v in enumerate(value) if isinstance(v, np.ndarray))


def _equal(given: np.ndarray, value: Frozen) -> bool:
    return isinstance(value, np.ndarray) and value.size > 0 and close(given, value, 1e-12)


def _returned(result: CaseResult) -> Frozen:
    """What the learner's function returned, also where a driver tells more than that."""
    value = result.yours.observation.value
    told = [name for name in ("returned", "history") if isinstance(value, dict) and name in value]
    return value[told[0]] if told else value


def _unreadable(value: Frozen) -> bool:
    """Whether the value holds an object of which only the class's name is known."""
    if isinstance(value, (list, tuple)):
        return any(map(_unreadable, value))
    return isinstance(value, Foreign) and value.items is None and value.array is None
