"""The number in the learner's code that the error hangs on: a step, a floor, a count of rounds.

A slope that is measured with a step of 1e-3, a probability lifted to 1e-7, an iteration of six
rounds: what comes out is nearly right, and no single change mends it, since no number is the right
one. So each number is made smaller, or a count larger, and where the error of every wrong case
falls to a fraction of what it was, the fault is in what the number stands for. It is measured, and
needs no list.
"""

import ast
import warnings
from collections.abc import Iterator, Sequence

import numpy as np

from labkit.engine.draw import Draw
from labkit.engine.evidence import listed
from labkit.engine.exercise import Exercise
from labkit.engine.locate.build import Bench, Trees, no_traces
from labkit.engine.locate.ended import Stopped, TooManySteps
from labkit.engine.locate.place import Place, part_at
from labkit.engine.locate.source import definitions
from labkit.engine.locate.trial import Trial
from labkit.engine.results import CaseResult, is_real
from labkit.engine.theirs import Leaves, Theirs

MOST = 12  # different numbers that are tried
SMALLER = (1e-1, 1e-3, 1e-150)  # the last is for a floor under what goes into a logarithm
MORE = (4, 16)  # of a count
LONG = 100  # what is a count, at most: sixteen times a size, along two axes, still fits anywhere
SMALL = 0.05  # what is a step or a floor, at most
FALLS = 0.2  # to which part of it the error must fall
STEPS = 100_000  # of the learner's code, in all calls together


def number_behind(
    exercise: Exercise, subject: Theirs, draw: Draw, results: list[CaseResult], only: Sequence[str]
) -> Place | None:
    """The line with the number; None where there is none, or where anything is wrong but values.

    only: the outputs that count, where the others have a name and not all hang on one number.
    """
    own = definitions(subject)
    if not own:
        return None
    with no_traces(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return hanging_on(Trial(exercise, draw, Bench(own)), results, only)


def hanging_on(trial: Trial, results: list[CaseResult], only: Sequence[str]) -> Place | None:
    """The same, with calls that trial makes. Raises Stopped."""
    if any(r.problem not in ("", "values") for r in results):
        return None
    found = (_found(trial, results, some) for some in dict.fromkeys(((), tuple(only))))
    return next(filter(None, found), None)


def _found(trial: Trial, results: list[CaseResult], only: Sequence[str]) -> Place | None:
    """The number on which the outputs in only hang; where that is empty, all."""
    before = {i: _error(r, only) for i, r in enumerate(results) if _is_wrong(r, only)}
    if not before or 0.0 in before.values():
        return None
    probe = _Probe(trial, results, before, only)
    found = [group for group in _groups(trial.bench) if probe.falls_with(group)]
    # Of two with which the error falls, neither is sure to be the one.
    return _place(trial.bench, found[0], only) if len(found) == 1 else None


class _Group:
    """All places of one definition, number index, where one number stands."""

    def __init__(self, index: int, value: int | float, nodes: list[ast.Constant]):
        self.index, self.value, self.nodes = index, value, nodes

    @property
    def others(self) -> list[int | float]:
        """What is put in its place, the least far first."""
        several = MORE if isinstance(self.value, int) else SMALLER
        return [self.value * by for by in several]

    def set(self, value: int | float) -> None:
        for node in self.nodes:
            node.value = value


class _Probe:
    """Calls the learner's code with another number in it. before: the error of each wrong case,
    None where words are wrong, and so have to come right."""

    def __init__(
        self,
        trial: Trial,
        results: list[CaseResult],
        before: dict[int, float | None],
        only: Sequence[str],
    ):
        self._trial, self._left = trial, STEPS
        self._results, self._before, self._only = results, before, only
        # What falls in the smallest wrong case is called in the others, and then in the right ones.
        self._order = sorted(before, key=lambda i: _size(results[i].right.known))
        self._order += [i for i in range(len(results)) if i not in before]

    def falls_with(self, group: _Group) -> bool:
        """Whether with some other number the error falls in every wrong case, and what is right
        stays right. Raises Stopped."""
        try:
            return any(self._is_better(group, value) for value in group.others)
        finally:
            group.set(group.value)

    def _is_better(self, group: _Group, value: int | float) -> bool:
        group.set(value)
        try:
            code = self._trial.bench.compile(group.index)
            subject = self._trial.bench.build(group.index, code)
            return all(self._has_fallen(subject, i) for i in self._order)
        except (Stopped, KeyboardInterrupt):
            raise
        except (Exception, TooManySteps):  # of what a definition does as it is made
            return False

    def _has_fallen(self, subject: Theirs, case: int) -> bool:
        """Whether a case is right, or its error a fraction of what it was."""
        result, taken = self._trial.called(subject, case, self._left)
        self._left -= taken
        if not _is_wrong(result, self._only):
            return True
        before = self._before.get(case)
        if result.problem != "values" or before is None:
            return False
        error = _error(result, self._only)
        return error is not None and error <= FALLS * before


def _is_wrong(result: CaseResult, only: Sequence[str]) -> bool:
    """Whether an output that counts is wrong, or nothing can be compared."""
    if result.problem != "values":
        return bool(result.problem)
    return any(not only or d.leaf in only for d in result.differences)


def _error(result: CaseResult, only: Sequence[str]) -> float | None:
    """The largest relative error of what counts; None where that is no finite number."""
    yours, right, errors = result.yours.known, result.right.known, []
    for name in (d.leaf for d in result.differences if not only or d.leaf in only):
        if not is_real(right[name]):
            return None
        mine, wanted = np.asarray(yours[name]), np.asarray(right[name])
        scale = np.abs(wanted).max(initial=0) or 1.0
        errors.append(np.abs(mine - wanted).max(initial=0) / scale)
    found = float(max(errors, default=0))
    return found if np.isfinite(found) else None


def _size(leaves: Leaves) -> int:
    return sum(map(np.size, leaves.values()))


def _groups(bench: Trees) -> list[_Group]:
    """The numbers that could be steps, floors or counts, each with all its places."""
    found: dict[tuple, list[ast.Constant]] = {}
    for index, definition in enumerate(bench.definitions):
        for node in _numbers(definition.node):
            found.setdefault((index, repr(node.value)), []).append(node)
    return [_Group(index, ast.literal_eval(number), nodes)
            for (index, number), nodes in found.items()][:MOST]  # fmt: skip


def _numbers(tree: ast.AST) -> Iterator[ast.Constant]:
    """Small floats, and integers of two and more, but for what is an index or an axis."""
    if isinstance(tree, ast.Constant):
        small = isinstance(tree.value, float) and 0 < tree.value <= SMALL
        if small or (isinstance(tree.value, int) and 2 <= tree.value <= LONG):
            yield tree
    for name, value in ast.iter_fields(tree):
        index = isinstance(tree, ast.Subscript) and name == "slice"
        if index and not isinstance(value, ast.Slice):
            continue
        for child in value if isinstance(value, list) else [value]:
            named = isinstance(child, ast.keyword) and child.arg in ("axis", "dim", "keepdims")
            if isinstance(child, ast.AST) and not named:
                yield from _numbers(child)


def _place(bench: Trees, group: _Group, only: Sequence[str]) -> Place:
    """The first line where the number stands."""
    made, first = bench.definitions[group.index], min(group.nodes, key=lambda n: n.lineno)
    others = sorted({node.lineno for node in group.nodes} - {first.lineno})
    helper = "" if made is bench.definitions[-1] else made.name
    kind = "larger-number" if isinstance(group.value, int) else "smaller-number"
    part = part_at(first, made.lines, made.name, kind)
    return Place((part,), tuple(others), helper, listed(sorted(only)) if only else "")
