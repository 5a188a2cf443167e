"""Faults around the values: mend one, and look at the values again.

A mend takes what the learner returned and puts it into the promised container, shape or
order, or overlooks a changed argument. When everything is right after it, that fault was all;
when a named mistake explains what is left, there were both.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import numpy as np

from labkit.engine.compare import close, tolerance
from labkit.engine.contract import Several, Spec
from labkit.engine.exercise import Case, Exercise
from labkit.engine.observe import Observation
from labkit.engine.plain import Foreign
from labkit.engine.results import CaseResult, compare, read
from labkit.engine.theirs import Frozen
from labkit.engine.verdict import Finding
from labkit.words import say

Results = list[CaseResult]
Mend = Callable[[Exercise, Results], Results | None]


def mends(exercise: Exercise, results: Results) -> Iterator[tuple[Finding, Mend]]:
    """Every mend that has something to do here, with the finding that it stands for."""
    problems = {r.problem for r in results}
    if any(r.yours.observation.changed for r in results):
        yield _changed(exercise, results), _overlook_changes
    if "type" in problems:
        said = [d for r in results if r.problem == "type" for d in r.differences]
        text = next((d.text for d in said if d.kind != "values"), said[0].text)
        yield Finding.said("wrong-container", seen=text), partial(_mend, change=_as_promised)
        yield Finding.said("wrong-shape", seen=text), partial(_mend, change=_reshaped)
        yield Finding.said("not-added-up"), partial(_mend, change=_summed)
        yield Finding.said("wrong-level", seen=text), partial(_mend, change=_nested)
    if found := _order(exercise, results):
        yield (
            Finding.said("returned-in-another-order"),
            partial(_mend, change=partial(_reordered, *found)),
        )
        yield (
            Finding.said("returned-in-another-order"),
            partial(_mend, change=partial(_sorted_out, exercise.returns)),
        )


def argument_text(exercise: Exercise, case: Case, path: tuple) -> str:
    """'params[1]' for the path (4, 1)."""
    names = exercise.argument_names(case)
    first = names[path[0]] if path[0] < len(names) else say("seen.argument_number", n=path[0] + 1)
    return first + "".join(f"[{p}]" for p in path[1:])


def _changed(exercise: Exercise, results: Results) -> Finding:
    r = next(r for r in results if r.yours.observation.changed)
    name = argument_text(exercise, r.case, next(iter(r.yours.observation.changed)))
    return Finding.said("argument-changed", argument=name)


def overlooked(exercise: Exercise, results: Results) -> tuple[tuple[Finding, ...], Results]:
    """That an argument is changed, and the results without that; () where none is."""
    if not any(r.yours.observation.changed.keys() - r.right.observation.changed for r in results):
        return (), results
    return (_changed(exercise, results),), _overlook_changes(exercise, results)


def _overlook_changes(exercise: Exercise, results: Results) -> Results:
    return [_again(exercise, r, replace(r.yours.observation, changed={})) for r in results]


def _mend(exercise: Exercise, results: Results, change: Callable) -> Results | None:
    """Results after change(value, right value), or None when it cannot be made."""
    mended = []
    for r in results:
        yours = r.yours.observation
        if yours.outcome == "value":
            try:
                yours = replace(yours, value=change(yours.value, r.right.observation.value))
            except Exception:
                # Any odd value may come in here; one that resists is one this mend cannot help.
                return None
        mended.append(_again(exercise, r, yours))
    return mended if sum(bool(r.problem) for r in mended) <= len(results) else None


def _again(exercise: Exercise, r: CaseResult, observation: Observation) -> CaseResult:
    return compare(exercise, r.case, read(exercise, r.case, observation), r.right)


def _as_promised(value: Frozen, right: Frozen) -> Frozen:
    nested = isinstance(right, (tuple, list)) and isinstance(value, (tuple, list))
    if nested and any(isinstance(v, (np.ndarray, tuple)) for v in right):
        return type(right)(_as_promised(v, r) for v, r in zip(value, right, strict=True))
    if isinstance(value, Foreign):
        value = value.items if value.array is None else value.array
    if isinstance(right, dict):
        return dict(value)
    if isinstance(right, (list, tuple)):
        return type(right)(value.tolist() if isinstance(value, np.ndarray) else value)
    if isinstance(right, np.ndarray):
        return _lossless(np.asarray(value), right.dtype)
    return value


def _reshaped(value: Frozen, right: Frozen) -> Frozen:
    if isinstance(right, (tuple, list)) and isinstance(value, (tuple, list)):
        return type(right)(_reshaped(v, r) for v, r in zip(value, right, strict=True))
    if isinstance(value, Foreign):
        raise TypeError("no array")
    if isinstance(right, dict) and isinstance(value, dict) and right.keys() == value.keys():
        return {key: _reshaped(value[key], right[key]) for key in right}  # what a driver reports
    if isinstance(right, bool):
        return value
    if isinstance(right, (tuple, list)) and isinstance(value, np.ndarray):
        if value.ndim == 1 and value.size == sum(map(_size, right)) > len(right):
            return _cut(value, right)
        right = np.array(right)  # a stack; parts of different shapes raise, and nothing is mended
    if isinstance(right, np.ndarray) and _size(value) == right.size:
        return _lossless(np.asarray(value).reshape(right.shape), right.dtype)
    if isinstance(right, (int, float, np.number)) and _size(value) == 1:
        return float(np.asarray(value).reshape(()))
    return value


def _cut(vector: np.ndarray, right: tuple | list) -> Frozen:
    """The parts of what was joined to one long vector."""
    ends = np.cumsum([_size(part) for part in right])[:-1]
    return type(right)(map(_reshaped, np.split(vector, ends), right))


def _size(value: Frozen) -> int:
    return np.size(value)


def _lossless(array: np.ndarray, dtype: np.dtype) -> np.ndarray:
    changed = array.astype(dtype)
    return changed if np.array_equal(changed, array) else array


def _nested(value: Frozen, right: Frozen) -> Frozen:
    """A list whose parts stand in one another's, or each in a list of its own, as promised.

    Raises TypeError where that is not what is wrong, ValueError where it does not come out even.
    """
    if not isinstance(value, list) or not isinstance(right, list):
        raise TypeError("no lists")
    if not value or not right:
        return value
    inside = [all(isinstance(part, list) for part in whole) for whole in (value, right)]
    if inside[0] and not inside[1]:
        return [part for whole in value for part in whole]
    if inside[0] or not inside[1] or len(value) != sum(map(len, right)):
        raise ValueError("not one level too many or too few")
    parts = iter(value)
    return [[next(parts) for _ in whole] for whole in right]


def _summed(value: Frozen, right: Frozen) -> Frozen:
    """Arrays of numbers where one number is wanted, alone or inside what is returned."""
    nested = isinstance(right, (tuple, list)) and isinstance(value, (tuple, list))
    if nested and len(right) == len(value):
        return tuple(_summed(v, r) for v, r in zip(value, right, strict=True))
    wanted = isinstance(right, (int, float, np.number, np.ndarray)) and np.ndim(right) == 0
    return float(np.sum(value)) if wanted and np.ndim(value) else value


def _order(exercise: Exercise, results: Results) -> tuple[tuple[int, ...], int | None] | None:
    """The order in which the returned parts would have the promised types and shapes.

    With it comes where: None for the parts themselves, i for what the i-th of them holds.
    """
    spec = exercise.returns
    r = next((r for r in results if r.problem in ("type", "values")), None)
    if r is None or not isinstance(spec, Several) or r.right.leaves is None:
        return None
    value, right = r.yours.observation.value, r.right.observation.value
    if order := _order_of(spec, value, right):
        return order, None
    if not isinstance(value, (tuple, list)) or len(value) != len(spec.parts):
        return None
    for i, part in enumerate(spec.parts):
        if isinstance(part, Several) and (order := _order_of(part, value[i], right[i])):
            return order, i
    return None


def _order_of(spec: Several, value: Frozen, right: Frozen) -> tuple[int, ...] | None:
    if not isinstance(value, (tuple, list)) or len(value) != len(spec.parts):
        return None
    fits = [[_fits(part, v, w) for v in value] for part, w in zip(spec.parts, right, strict=True)]
    order = tuple(max(range(len(value)), key=row.__getitem__) for row in fits)
    found = sorted(order) == list(range(len(value))) and order != tuple(range(len(value)))
    return order if found and all(max(row) for row in fits) else None


def _sorted_out(spec: Spec, value: Frozen, right: Frozen) -> Frozen:
    """The parts in the order that fits in this case: what decides on it may be an argument."""
    order = _order_of(spec, value, right) if isinstance(spec, Several) else None
    return value if order is None else _reordered(order, None, value, right)


def _fits(part: Spec, value: Frozen, right: Frozen) -> int:
    """2 where value is the right one for this part, 1 where type and shapes are, else 0."""
    try:
        yours, wanted = part.read(value), part.read(right)
    except Exception:
        return 0
    # Asking np.shape of a list of unequal lists would raise; only arrays have a shape.
    shapes = [[getattr(leaves.get(k), "shape", None) for k in wanted] for leaves in (yours, wanted)]
    if shapes[0] != shapes[1]:
        return 0
    return 2 if all(close(yours[k], v, tolerance(part, k)) for k, v in wanted.items()) else 1


def _reordered(order: tuple[int, ...], inside: int | None, value: Frozen, right: Frozen) -> Frozen:
    if inside is not None:
        return tuple(
            _reordered(order, None, v, None) if i == inside else v for i, v in enumerate(value)
        )
    if len(value) != len(order):
        raise ValueError("another number of values")
    return tuple(value[i] for i in order)
