"""The right answer to another question: an argument zero, left out, transposed, exchanged."""

from collections.abc import Callable, Iterator
from functools import lru_cache

import numpy as np

from labkit.engine import drivers
from labkit.engine.compare import difference, tolerance
from labkit.engine.draw import Draw
from labkit.engine.exercise import Case, Exercise
from labkit.engine.observe import observe
from labkit.engine.places import KEPT, arrays, asking, called, cut, replaced
from labkit.engine.results import CaseResult, alike, read, same_plain
from labkit.engine.theirs import Frozen
from labkit.engine.verdict import Finding
from labkit.words import say

Results = list[CaseResult]


def without_influence(exercise: Exercise, results: Results) -> Finding | None:
    """The result is right for a call in which one array is zero, or one option at its default."""
    names = exercise.argument_names(results[0].case)
    for i, path, new, how in _replacements(exercise, results[0].case):
        if _answers_to(exercise, results, lambda c, i=i, p=path, n=new: replaced(c, i, p, n)):
            name = "argument-transposed" if how == "transposed" else "argument-ignored"
            default = _defaults(exercise)[i] if how == "default" else None
            return Finding.said(name, f"argument-{how}", default=default,
                                argument=called(exercise, names, i, path))  # fmt: skip
    return None


def ignored_options(
    draw: Draw, results: Results
) -> Iterator[tuple[Finding, Draw, list[CaseResult]]]:
    """The same results beside the right answers to calls without one of the options: what is
    wrong in them is left to be explained."""
    exercise = draw.exercise
    for i, parameter in enumerate(exercise.signature.parameters.values()):
        if isinstance(parameter.default, (int, float)) and (made := _without(draw, i)):
            finding = Finding.said("argument-ignored", "argument-default",
                                   argument=parameter.name, default=parameter.default)  # fmt: skip
            yield finding, made, made.results([r.yours.observation for r in results])


@lru_cache(maxsize=64)
def _without(draw: Draw, i: int) -> Draw | None:
    """The cases with argument number i at its default; None where that changes nothing."""
    default, cases = _defaults(draw.exercise)[i], []
    for case in draw:
        plain = case.driver is drivers.call or case.driver in drivers.OF_TWO
        cases.append(asking(case, lambda c: replaced(c, i, (), lambda v: default))
                     if plain else case)  # fmt: skip
    made = Draw(draw.exercise, cases)
    same = [same_plain(a.args, b.args) for a, b in zip(draw, made, strict=True)]
    try:
        return made if not all(same) and made.rights else None
    except ValueError:  # a call that the right answer does not take
        return None


def default_changed(exercise: Exercise, results: Results) -> Finding | None:
    """The result is right for a call in which an option that was left out has another value."""
    for i, parameter in enumerate(exercise.signature.parameters.values()):
        default = parameter.default
        wrong = [r for r in results if r.problem]
        if type(default) not in _DEFAULTS or any(i < len(r.case.given) for r in wrong):
            continue
        for value in _DEFAULTS[type(default)]:
            if value != default and _answers_to(
                exercise, results, lambda c, i=i, v=value: _given(exercise, c, i, v)
            ):
                return Finding.said("default-changed", argument=parameter.name, value=value)
    return None


_DEFAULTS = {
    float: (*(k / 20 for k in range(21)), 1e-4, 1e-3, 1e-2, 2.0, 5.0, 10.0),
    int: (-1, 0, 1, 2, 3, 5, 10, 15, 20, 25, 30, 50, 100),
}
_DEFAULTS[type(None)] = (*_DEFAULTS[int], *_DEFAULTS[float])


def _given(exercise: Exercise, case: Case, i: int, value: Frozen) -> tuple:
    """The case's arguments with those up to i filled in, when it leaves i to its default."""
    if i < len(case.args):
        return case.args
    return (*case.args, *_defaults(exercise)[len(case.args) : i], value)


def _defaults(exercise: Exercise) -> list:
    return [p.default for p in exercise.signature.parameters.values()]


def _replacements(exercise: Exercise, case: Case) -> Iterator[tuple[int, tuple, Callable, str]]:
    for i, value in enumerate(case.args):
        for path, part in arrays(value):
            yield i, path, np.zeros_like, "zero"
            if part.ndim == 2 and part.shape[0] == part.shape[1] > 1:
                yield i, path, np.transpose, "transposed"
    for i, default in enumerate(_defaults(exercise)):
        if isinstance(default, (int, float)) or default is None:
            yield i, (), lambda v, d=default: d, "default"


def replaced_arrays(exercise: Exercise, case: Case, new: Callable) -> Iterator[tuple[str, tuple]]:
    """The arguments with one array replaced, for each of them, under its name in the stub."""
    names = exercise.argument_names(case)
    for i, value in enumerate(case.args):
        for path, _ in arrays(value):
            yield called(exercise, names, i, path), replaced(case, i, path, new)


def only_a_part(exercise: Exercise, results: Results) -> Finding | None:
    """The result is right for a call that holds only the first, or last, row, step or sequence."""
    for axis in (0, 1):
        for text, keep in KEPT:
            if _answers_to(exercise, results, lambda c, a=axis, k=keep: cut(c, a, k)):
                form = f"only-a-part-of-{('rows', 'columns')[axis]}"
                return Finding.said("only-a-part", form, kept=say(f"kept.{text}"))
    return None


def arguments_exchanged(exercise: Exercise, results: Results) -> Finding | None:
    """The result is right for a call in which two arguments have changed places."""
    args = results[0].case.args
    names = exercise.argument_names(results[0].case)
    for i in range(len(args)):
        for j in range(i + 1, len(args)):
            # Not sizes: two that change places may ask for an array without end.
            like = type(args[i]) is type(args[j]) and not isinstance(args[i], (int, float))
            if not like or _shape(args[i]) != _shape(args[j]):
                continue
            if _answers_to(exercise, results, lambda c, i=i, j=j: _exchanged(c, i, j)):
                return Finding.said("arguments-exchanged", first=names[i], second=names[j])
    return None


def _shape(value: Frozen) -> tuple:
    """An array's shape; the length alone of a list, whose entries may differ in length."""
    if isinstance(value, (list, tuple, dict)):
        return (len(value),)
    return np.shape(value)


def _exchanged(case: Case, i: int, j: int) -> tuple:
    args = list(case.args)
    if j < len(args):
        args[i], args[j] = args[j], args[i]
    return tuple(args)


def _answers_to(exercise: Exercise, results: Results, change: Callable) -> bool:
    """Whether the learner's results are the right answers to changed questions."""
    for r in results:
        try:
            case = asking(r.case, change)
        except (TypeError, ValueError, IndexError):
            return False
        theirs = read(exercise, case, observe(exercise.answer, case))
        if not alike(exercise, r.yours, theirs):
            return False
    return any(difference(k, r.yours.leaves[k], v, tolerance(exercise.returns, k))
               for r in results if r.yours.leaves for k, v in r.right.known.items())  # fmt: skip
