"""Wrong leaves that are the right ones scaled, transposed or shifted, or with one thing more done
to them: a function of each entry, or something along one axis (`labkit.engine.axes`).
"""

from collections.abc import Callable, Iterator

import numpy as np

from labkit.engine.compare import close, tolerance
from labkit.engine.exercise import Case, Exercise
from labkit.engine.results import CaseResult, is_measured, is_real
from labkit.engine.theirs import Frozen
from labkit.engine.verdict import Finding
from labkit.words import say

Results = list[CaseResult]

FEW = 7  # of so many cases one must be wrong, or it says little of all

_CONSTANTS = {
    "-1": -1.0,
    "2": 2.0,
    "1/2": 0.5,
    "-2": -2.0,
    "1/ln 2": 1 / np.log(2),
    "ln 2": np.log(2),
    "1/ln 10": 1 / np.log(10),
    "100": 100.0,
}


def factor(exercise: Exercise, results: Results, form: str = "") -> Finding | None:
    """Wrong leaves are the right ones times a factor that is the same rule in every case."""
    pairs = list(_wrong_leaves(results))
    if not pairs or any(r.problem not in ("", "values") for r in results):
        return None
    for text, scale in _factors(exercise, results):
        if all(_scaled(exercise, scale(r), name, r) for r, name in pairs):
            leaves = ", ".join(dict.fromkeys(name for _, name in pairs))
            name = "sign-flipped" if text == "-1" else "constant-factor"
            every = all(r.problem for r in results)
            form = form or ("factor-in-every-case" if every else "factor-where-wrong")
            return Finding.said(name, form, outputs=leaves, factor=text)
    return None


def only_zeros(exercise: Exercise, results: Results) -> Finding | None:
    """Every wrong leaf is an array, or a number, of zeros."""
    pairs = list(_wrong_leaves(results))
    if not pairs or any(r.problem not in ("", "values") for r in results):
        return None
    if not all(_scaled(exercise, 0.0, name, r) for r, name in pairs):
        return None
    leaves = ", ".join(dict.fromkeys(name for _, name in pairs))
    return Finding.said("only-zeros", outputs=leaves)


def single_precision(exercise: Exercise, results: Results) -> Finding | None:
    """Every wrong leaf is the right one to seven digits, and can be held in float32."""
    if any(r.problem not in ("", "values") for r in results):
        return None
    pairs = [(r.yours.known.get(name), r.right.known.get(name))
             for r, name in _wrong_leaves(results)]  # fmt: skip
    numbers = [(y, w) for y, w in pairs if isinstance(w, np.ndarray) and w.dtype.kind == "f"]
    words = [(y, w) for y, w in pairs if isinstance(w, str)]
    if not numbers or len(numbers) + len(words) < len(pairs):
        return None
    if any(str(y) != w.replace("float64", "float32") for y, w in words):
        return None
    return Finding.said("single-precision") if all(_rounded(y, w) for y, w in numbers) else None


def _rounded(yours: Frozen, right: np.ndarray) -> bool:
    if not isinstance(yours, np.ndarray) or yours.shape != right.shape:
        return False
    held = yours.astype(np.float32).astype(float)
    return np.array_equal(held, yours) and close(yours, right, 1e-5)


def _wrong_leaves(results: Results) -> Iterator[tuple[CaseResult, str]]:
    for r in results:
        if r.yours.leaves is not None and r.right.leaves is not None:
            for d in r.differences:
                yield r, d.leaf


def _scaled(exercise: Exercise, factor: float, name: str, r: CaseResult) -> bool:
    right, yours = r.right.known.get(name), r.yours.known.get(name)
    if not isinstance(right, np.ndarray) or right.dtype.kind not in "iuf":
        return False
    # Of an array of shape (), a product is no array.
    return close(yours, np.asarray(right * factor), tolerance(exercise.returns, name))


def _factors(exercise: Exercise, results: Results) -> Iterator[tuple[str, Callable]]:
    for text, value in _CONSTANTS.items():
        yield text, lambda r, value=value: value
    names = exercise.argument_names(results[0].case)
    for i, path, name in _sizes(results[0].case, names):
        for text, power in ((f"1/{name}", -1.0), (name, 1.0)):
            yield text, lambda r, i=i, path=path, power=power: _size(r.case, i, path) ** power


def _sizes(case: Case, names: list[str]) -> Iterator[tuple[int, Frozen, str]]:
    """Every size of an argument that a sum may be divided by: (argument, path, name)."""
    for i, value in enumerate(case.given):
        name = names[i] if i < len(names) else say("seen.argument_number", n=i + 1)
        if isinstance(value, np.ndarray):
            for axis in range(value.ndim):
                yield i, axis, f"{name}.shape[{axis}]"
            if value.dtype.kind == "b":
                yield i, None, f"{name}.sum()"
        elif isinstance(value, (list, tuple)):
            yield i, None, f"len({name})"
            if value and isinstance(value[0], np.ndarray):
                yield i, 0, f"{name}[0].shape[0]"


def _size(case: Case, i: int, axis: int | None) -> float:
    value = case.given[i] if i < len(case.given) else ()
    # Cases that use other drivers have other arguments in this place.
    if axis is None and isinstance(value, np.ndarray) and value.dtype.kind == "b":
        return float(value.sum() or np.nan)
    if axis is None:
        return float(len(value) or 1) if isinstance(value, (list, tuple, np.ndarray)) else np.nan
    if isinstance(value, (list, tuple)):
        value = value[0] if value else None
    shape = value.shape if isinstance(value, np.ndarray) else ()
    return float(shape[axis]) if axis < len(shape) and shape[axis] else np.nan


def transposed(exercise: Exercise, results: Results) -> Finding | None:
    """Every wrong leaf is the right one with its last two axes exchanged."""
    pairs = list(_wrong_leaves(results))
    if not pairs or not all(_is_transpose(exercise, r, name) for r, name in pairs):
        return None
    leaves = ", ".join(dict.fromkeys(name for _, name in pairs))
    return Finding.said("transposed", outputs=leaves)


def _is_transpose(exercise: Exercise, r: CaseResult, name: str) -> bool:
    right, yours = r.right.known.get(name), r.yours.known.get(name)
    if not isinstance(right, np.ndarray) or right.ndim < 2:
        return False
    return close(yours, np.swapaxes(right, -1, -2), tolerance(exercise.returns, name))


def shifted(exercise: Exercise, results: Results) -> Finding | None:
    """Along the first axis: one entry late, early, missing or too many, or one alone."""
    pairs = list(_wrong_leaves(results))
    if not pairs or any(r.yours.leaves is None for r in results):
        return None
    if FEW * sum(bool(r.differences) for r in results) <= len(results):
        return None  # what is wrong so seldom may look so by chance
    for text, fits in _SHIFTS.items():
        both = [(r.yours.known.get(n), r.right.known[n]) for r, n in pairs]
        if all(_fits(fits, *b) for b in both) and any(_holds(y) and _holds(w) for y, w in both):
            leaves = ", ".join(dict.fromkeys(name for _, name in pairs))
            return Finding.said("shifted", outputs=leaves, how=say(f"shift.{text}"))
    return None


def _holds(value: Frozen | None) -> bool:
    return isinstance(value, (list, np.ndarray)) and len(value) > 0


def _fits(fits: Callable, yours: Frozen, right: Frozen) -> bool:
    sequences = (list, np.ndarray)
    if not isinstance(yours, sequences) or not isinstance(right, sequences):
        return False
    scalars = any(isinstance(value, np.ndarray) and value.ndim == 0 for value in (yours, right))
    return not scalars and bool(fits(yours, right))


def _same(a: Frozen, b: Frozen) -> bool:
    several = isinstance(b, (list, tuple)) or isinstance(b, np.ndarray) and b.ndim > 0
    return several and (close(a, b, 1e-8) if len(a) else not len(b))


_SHIFTS = {
    "first-missing": lambda y, r: len(y) == len(r) - 1 and _same(y, r[1:]),
    "last-missing": lambda y, r: len(y) == len(r) - 1 and _same(y, r[:-1]),
    "one-more-at-end": lambda y, r: len(y) == len(r) + 1 and _same(y[:-1], r),
    "one-more-at-start": lambda y, r: len(y) == len(r) + 1 and _same(y[1:], r),
    "late": lambda y, r: len(y) == len(r) > 2 and _same(y[1:], r[:-1]),
    "early": lambda y, r: len(y) == len(r) > 2 and _same(y[:-1], r[1:]),
    "reversed": lambda y, r: len(y) == len(r) > 1 and _same(y, r[::-1]),
    "last-alone": lambda y, r: len(r) > 0 and _same(y, r[-1]),
    "first-alone": lambda y, r: len(r) > 0 and _same(y, r[0]),
}


def along_an_axis(exercise: Exercise, results: Results) -> Finding | None:
    """Along one axis of every wrong output: one entry for all, none but one, in reverse order."""
    from labkit.engine import axes  # loaded when a list was not enough

    leaves = _measured(results)
    ndims = [np.ndim(r.right.known[leaf]) for r, leaf in leaves]
    for axis in range(max(ndims, default=0)):
        for how, change in axes.MEASURED.items():
            if _all_changed(exercise, leaves, lambda a, f=change, axis=axis: f(a, axis)):
                names = ", ".join(dict.fromkeys(leaf for _, leaf in leaves))
                return Finding.said("outputs-along", outputs=names, axis=axis,
                                    how=say(f"along.{how}"))  # fmt: skip
    return None


def mapped(exercise: Exercise, results: Results) -> Finding | None:
    """Every wrong output is a well-known function of the right one, entry by entry."""
    from labkit.engine import axes

    leaves = _measured(results)
    for name, function in axes.FUNCTIONS.items():
        if _all_changed(exercise, leaves, function):
            outputs = ", ".join(dict.fromkeys(leaf for _, leaf in leaves))
            return Finding.said("outputs-mapped", outputs=outputs, function=say(f"function.{name}"))
    return None


def left_out(exercise: Exercise, results: Results) -> Finding | None:
    """Every wrong output is right once a well-known function is applied to it."""
    from labkit.engine import axes

    leaves = _measured(results)
    for name in axes.LEFT_OUT:
        if _all_changed(exercise, leaves, axes.FUNCTIONS[name], undo=True):
            outputs = ", ".join(dict.fromkeys(leaf for _, leaf in leaves))
            said = say(f"function.{name}")
            return Finding.said("function-left-out", outputs=outputs, function=said)
    return None


def _measured(results: Results) -> list[tuple[CaseResult, str]]:
    """Each wrong output with its case; none where one of them is not of numbers, or where all are
    of so few that any of them may be alike."""
    if any(r.problem not in ("", "values") for r in results):
        return []
    found = [(r, d.leaf) for r in results for d in r.differences]
    leaves = [r.right.known.get(leaf) for r, leaf in found]
    numbers = all(map(is_real, leaves)) and any(map(is_measured, leaves))
    return found if numbers and len(found) > 1 else []


def _all_changed(exercise: Exercise, leaves: list, change: Callable, undo: bool = False) -> bool:
    """Whether there are such leaves, and each is its right one changed; undo: or, changed, is
    its right one."""
    rtol = {leaf: tolerance(exercise.returns, leaf) for _, leaf in leaves}
    pairs = [(r.yours.known.get(leaf), r.right.known[leaf], rtol[leaf]) for r, leaf in leaves]
    return bool(leaves) and all(
        _is_changed(change, right, yours, rtol) if undo else _is_changed(change, yours, right, rtol)
        for yours, right, rtol in pairs
    )


def _is_changed(change: Callable, one: Frozen, other: Frozen, rtol: float) -> bool:
    """Whether one is the other, changed."""
    if np.shape(one) != np.shape(other) or not np.isfinite(one).all():
        return False
    try:
        with np.errstate(all="ignore"):
            changed = change(np.asarray(other, dtype=float))
    except (ValueError, IndexError, TypeError):  # no such axis, or nothing along it, or no number
        return False
    return close(np.asarray(one), np.asarray(changed), rtol)
