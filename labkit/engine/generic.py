"""Causes that need no list: they are recognised from the right answer alone.

Each looks at all cases and answers only when it explains every one exactly: the values are
the right ones negated, transposed, reordered, shifted, or what the right answer gives when
an argument is zero. They are tried, in this order, when no named mistake fits.
"""

from collections.abc import Callable, Iterator
from itertools import permutations
from typing import Any

import numpy as np

from labkit.engine.compare import close, difference, tolerance
from labkit.engine.contract import Mismatch, Several
from labkit.engine.exercise import Case, Exercise
from labkit.engine.observe import observe
from labkit.engine.results import CaseResult, alike, read, same_plain
from labkit.engine.verdict import Finding

Results = list[CaseResult]


def recognise(exercise: Exercise, results: Results) -> Finding | None:
    """The first general cause that explains every case, or None."""
    if any(r.problem in ("raised", "stopped") for r in results):
        return None
    for look in (
        _missing_return, _changed_argument, _same_for_every_case, _order_of_values, _container,
        _factor, _transposed, _shifted, _argument_without_influence, _arguments_exchanged,
    ):  # fmt: skip
        if finding := look(exercise, results):
            return finding
    return None


def _missing_return(exercise: Exercise, results: Results) -> Finding | None:
    if any(r.yours.observation.value is not None for r in results):
        return None
    printed = any(r.yours.observation.printed for r in results)
    return Finding(
        "missing-return",
        "your function returns None",
        "a function that prints its answer" if printed else "a function without return",
        "Where does the result leave your function?",
    )


def _changed_argument(exercise: Exercise, results: Results) -> Finding | None:
    if any(r.problem not in ("", "changed") for r in results):
        return None
    case, changed = next((r.case, r.yours.observation.changed) for r in results if r.problem)
    name = argument_text(exercise, case, next(iter(changed)))
    return Finding(
        "argument-changed",
        f"the values are right, but your call changes its argument {name}",
        f"a function that works in place on {name}",
        f"Which line writes into {name}, or into an array that shares its memory?",
    )


def argument_text(exercise: Exercise, case: Case, path: tuple) -> str:
    """'params[1]' for the path (4, 1)."""
    names = exercise.argument_names(case)
    first = names[path[0]] if path[0] < len(names) else f"argument {path[0] + 1}"
    return first + "".join(f"[{p}]" for p in path[1:])


def _same_for_every_case(exercise: Exercise, results: Results) -> Finding | None:
    values = [r.yours.observation.value for r in results]
    rights = [r.right.observation.value for r in results]
    if len(results) < 3 or all(same_plain(rights[0], v) for v in rights):
        return None
    if not all(same_plain(values[0], v) for v in values[1:]):
        return None
    return Finding(
        "hard-coded",
        "your function gives the same answer whatever it is given",
        "an answer written for one example",
        "Which of the arguments does your result depend on?",
    )


def _order_of_values(exercise: Exercise, results: Results) -> Finding | None:
    spec = exercise.returns
    if not isinstance(spec, Several):
        return None
    n = len(spec.parts)
    orders = [o for o in permutations(range(n)) if o != tuple(range(n))] if n <= 5 else []
    for order in orders:
        if all(_right_in_order(spec, order, r) for r in results):
            return Finding(
                "returned-in-another-order",
                "the values are right, their order is not",
                "the right values, returned in another order",
                "In which order does the docstring name what is returned?",
            )
    return None


def _right_in_order(spec: Several, order: tuple, result: CaseResult) -> bool:
    value = result.yours.observation.value
    if not isinstance(value, (tuple, list)) or len(value) != len(order):
        return False
    return _equals_right(spec, [value[i] for i in order], result)


def _equals_right(spec: Any, value: Any, result: CaseResult) -> bool:
    if result.right.leaves is None:
        return False
    try:
        leaves = spec.read(value)
        leaves = result.case.view(leaves) if result.case.view else leaves
    except Exception:
        return False
    return list(leaves) == list(result.right.leaves) and all(
        close(leaves[k], v, tolerance(spec, k)) for k, v in result.right.leaves.items()
    )


def _container(exercise: Exercise, results: Results) -> Finding | None:
    """Right numbers in a wrong container or shape."""
    if any(r.problem not in ("", "type") for r in results):
        return None
    for name, repair in _REPAIRS.items():
        if all(not r.problem or _mended(exercise, r, repair) for r in results):
            text = next(r.differences[0].text for r in results if r.problem)
            return Finding(
                name,
                f"the numbers are right, but {text}",
                "the right numbers in another container",
                "What type and shape does the docstring promise?",
            )
    return None


def _mended(exercise: Exercise, result: CaseResult, repair: Callable) -> bool:
    right = result.right.observation.value
    try:
        value = _like(result.yours.observation.value, right, repair)
    except (TypeError, ValueError, Mismatch, AttributeError):
        return False
    return _equals_right(exercise.returns, value, result)


def _like(value: Any, right: Any, repair: Callable) -> Any:
    if isinstance(right, (tuple, list)) and isinstance(value, (tuple, list)):
        return type(right)(_like(v, r, repair) for v, r in zip(value, right, strict=True))
    return repair(value, right)


def _as_array(value: Any, right: Any) -> Any:
    value = getattr(value, "array", None) if getattr(value, "array", None) is not None else value
    value = getattr(value, "items", value) if not isinstance(value, (dict, np.ndarray)) else value
    if isinstance(right, dict):
        return dict(value)
    if isinstance(right, list):
        return list(value)
    return np.asarray(value).astype(right.dtype) if isinstance(right, np.ndarray) else value


def _reshaped(value: Any, right: Any) -> Any:
    if isinstance(right, np.ndarray) and np.size(value) == right.size:
        return np.asarray(value).reshape(right.shape).astype(right.dtype)
    if isinstance(right, (int, float, np.number)) and np.size(value) == 1:
        return float(np.asarray(value).reshape(()))
    return value


_REPAIRS = {"wrong-container": _as_array, "wrong-shape": _reshaped}


def _factor(exercise: Exercise, results: Results) -> Finding | None:
    """Wrong leaves are the right ones times a factor that is the same rule in every case."""
    pairs = list(_wrong_leaves(results))
    if not pairs or any(r.problem not in ("", "values") for r in results):
        return None
    for text, factor in _factors(exercise, results):
        if all(_scaled(exercise, factor(r), name, r) for r, name in pairs):
            leaves = ", ".join(dict.fromkeys(name for _, name in pairs))
            name = "sign-flipped" if text == "-1" else "constant-factor"
            return Finding(
                name,
                f"{leaves} = right × {text}, in every case",
                f"the right answer with {leaves} multiplied by {text}",
                "Which line brings in that factor, or leaves it out?",
            )
    return None


def _wrong_leaves(results: Results) -> Iterator[tuple[CaseResult, str]]:
    for r in results:
        if r.yours.leaves is not None and r.right.leaves is not None:
            for d in r.differences:
                yield r, d.leaf


def _scaled(exercise: Exercise, factor: float, name: str, r: CaseResult) -> bool:
    right, yours = r.right.leaves.get(name), r.yours.leaves.get(name)
    if not isinstance(right, np.ndarray) or right.dtype.kind not in "iuf":
        return False
    return close(yours, right * factor, tolerance(exercise.returns, name))


def _factors(exercise: Exercise, results: Results) -> Iterator[tuple[str, Callable]]:
    constants = {"-1": -1.0, "2": 2.0, "1/2": 0.5, "-2": -2.0, "1/ln 2": 1 / np.log(2),
                 "ln 2": np.log(2), "1/ln 10": 1 / np.log(10), "100": 100.0, "0": 0.0}  # fmt: skip
    for text, value in constants.items():
        yield text, lambda r, value=value: value
    names = exercise.argument_names(results[0].case)
    for i, path, name in _sizes(results[0].case, names):
        for text, power in ((f"1/{name}", -1.0), (name, 1.0)):
            yield text, lambda r, i=i, path=path, power=power: _size(r.case, i, path) ** power


def _sizes(case: Case, names: list[str]) -> Iterator[tuple[int, Any, str]]:
    """Every size of an argument that a sum may be divided by: (argument, path, name)."""
    for i, value in enumerate(case.args):
        name = names[i] if i < len(names) else f"argument {i + 1}"
        if isinstance(value, np.ndarray):
            for axis in range(value.ndim):
                yield i, axis, f"{name}.shape[{axis}]"
        elif isinstance(value, (list, tuple)):
            yield i, None, f"len({name})"
            if value and isinstance(value[0], np.ndarray):
                yield i, 0, f"{name}[0].shape[0]"


def _size(case: Case, i: int, axis: int | None) -> float:
    value = case.args[i] if i < len(case.args) else ()
    if axis is None:
        return float(len(value) or 1)
    value = value if isinstance(value, np.ndarray) else np.asarray(value[0] if value else 0)
    return float(value.shape[axis]) if axis < value.ndim and value.shape[axis] else np.nan


def _transposed(exercise: Exercise, results: Results) -> Finding | None:
    if not any(r.problem for r in results):
        return None
    for r in results:
        if r.yours.leaves is None or r.right.leaves is None:
            return None
        for d in r.differences:
            yours, right = r.yours.leaves.get(d.leaf), r.right.leaves[d.leaf]
            if not isinstance(right, np.ndarray) or right.ndim < 2:
                return None
            if not close(yours, np.swapaxes(right, -1, -2), tolerance(exercise.returns, d.leaf)):
                return None
    leaves = ", ".join(dict.fromkeys(d.leaf for r in results for d in r.differences))
    return Finding("transposed", f"{leaves} is the transpose of what is wanted",
                   f"the right answer with {leaves} transposed",
                   "Which axis is which in the shapes that the docstring gives?") if leaves else None  # fmt: skip


def _shifted(exercise: Exercise, results: Results) -> Finding | None:
    """Along the first axis: one entry late, early, missing or too many."""
    shifts = {
        "the first entry is missing": lambda y, r: len(y) == len(r) - 1 and _same(y, r[1:]),
        "the last entry is missing": lambda y, r: len(y) == len(r) - 1 and _same(y, r[:-1]),
        "there is one entry too many at the end": lambda y, r: (
            len(y) == len(r) + 1 and _same(y[:-1], r)
        ),
        "there is one entry too many at the start": lambda y, r: (
            len(y) == len(r) + 1 and _same(y[1:], r)
        ),
        "every entry is one place late": lambda y, r: len(y) == len(r) > 2 and _same(y[1:], r[:-1]),
        "every entry is one place early": lambda y, r: (
            len(y) == len(r) > 2 and _same(y[:-1], r[1:])
        ),
        "the entries are in reverse order": lambda y, r: len(y) == len(r) > 1 and _same(y, r[::-1]),
    }
    pairs = list(_wrong_leaves(results))
    if not pairs or any(r.yours.leaves is None for r in results):
        return None
    for text, fits in shifts.items():
        if all(_fits(fits, r.yours.leaves.get(n), r.right.leaves[n]) for r, n in pairs):
            leaves = ", ".join(dict.fromkeys(name for _, name in pairs))
            return Finding("shifted", f"in {leaves}, {text}", "the right answer, shifted",
                           "Which entry should be the first, and which the last?")  # fmt: skip
    return None


def _fits(fits: Callable, yours: Any, right: Any) -> bool:
    sequences = (list, np.ndarray)
    if not isinstance(yours, sequences) or not isinstance(right, sequences):
        return False
    return np.ndim(yours) > 0 and np.ndim(right) > 0 and bool(fits(yours, right))


def _same(a: Any, b: Any) -> bool:
    return len(a) > 0 and close(a, b, 1e-8)


def _argument_without_influence(exercise: Exercise, results: Results) -> Finding | None:
    names = exercise.argument_names(results[0].case)
    for i, path, new, how in _replacements(exercise, results[0].case):
        if _answers_to(exercise, results, lambda c, i=i, p=path, n=new: _replaced(c, i, p, n)):
            name = (names[i] if i < len(names) else "an argument") + "".join(f"[{p}]" for p in path)
            return Finding(
                "argument-ignored" if how != "transposed" else "argument-transposed",
                f"the result is what comes out when {name} is {how}",
                f"the right answer to a call in which {name} is {how}",
                f"Where does {name} enter your computation?",
            )
    return None


def _replacements(exercise: Exercise, case: Case) -> Iterator[tuple[int, tuple, Callable, str]]:
    defaults = [p.default for p in exercise.signature.parameters.values()]
    for i, value in enumerate(case.args):
        for path, part in _arrays(value, ()):
            yield i, path, np.zeros_like, "zero"
            if part.ndim == 2 and part.shape[0] == part.shape[1] > 1:
                yield i, path, np.transpose, "transposed"
    for i, default in enumerate(defaults):
        if isinstance(default, (int, float)) or default is None:
            yield i, (), lambda v, d=default: d, f"left at its default, {default}"


def _arrays(value: Any, path: tuple) -> Iterator[tuple[tuple, np.ndarray]]:
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        yield path, value
    elif isinstance(value, tuple) and len(path) < 2:
        for i, part in enumerate(value):
            yield from _arrays(part, (*path, i))


def _replaced(case: Case, i: int, path: tuple, new: Callable) -> tuple | None:
    if i >= len(case.args):
        return case.args
    args = list(case.args)
    args[i] = _put(args[i], path, new)
    return tuple(args)


def _put(value: Any, path: tuple, new: Callable) -> Any:
    if not path:
        return new(value)
    items = list(value)
    items[path[0]] = _put(items[path[0]], path[1:], new)
    return tuple(items)


def _arguments_exchanged(exercise: Exercise, results: Results) -> Finding | None:
    args = results[0].case.args
    names = exercise.argument_names(results[0].case)
    for i in range(len(args)):
        for j in range(i + 1, len(args)):
            if type(args[i]) is not type(args[j]) or np.shape(args[i]) != np.shape(args[j]):
                continue
            if _answers_to(exercise, results, lambda c, i=i, j=j: _exchanged(c, i, j)):
                return Finding(
                    "arguments-exchanged",
                    f"{names[i]} and {names[j]} have changed places",
                    f"the right answer with {names[i]} and {names[j]} exchanged",
                    f"Which of your lines uses {names[i]}, and which {names[j]}?",
                )
    return None


def _exchanged(case: Case, i: int, j: int) -> tuple:
    args = list(case.args)
    if j < len(args):
        args[i], args[j] = args[j], args[i]
    return tuple(args)


def _answers_to(exercise: Exercise, results: Results, change: Callable) -> bool:
    """Whether the learner's results are the right answers to changed questions."""
    for r in results:
        try:
            args = change(r.case)
        except (TypeError, ValueError, IndexError):
            return False
        case = Case(r.case.label, *args, driver=r.case.driver, view=r.case.view)
        theirs = read(exercise, case, observe(exercise.answer, case))
        if not alike(exercise, r.yours, theirs):
            return False
    return any(difference(k, r.yours.leaves[k], v, tolerance(exercise.returns, k))
               for r in results if r.yours.leaves for k, v in r.right.leaves.items())  # fmt: skip
