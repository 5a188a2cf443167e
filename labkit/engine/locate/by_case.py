"""What counts in every wrong case and in no right one: lines, or branches within an expression."""

import ast
import sys
import types
from collections.abc import Callable, Iterator

from labkit.engine.locate.edit import Placed, key_of
from labkit.engine.locate.nudged import NUDGES, Nudge, moved_by
from labkit.engine.locate.outcome import outcome_of
from labkit.engine.locate.place import Place
from labkit.engine.locate.seen import FEW, Seen
from labkit.engine.results import CaseResult, compare
from labkit.engine.theirs import Theirs

_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)

Ran = set[tuple[int, int]]  # lines, each with the number of its definition; or (-1, key of a node)


def by_case(seen: Seen, results: list[CaseResult]) -> Place | None:
    """Lines that run in every wrong case and in no right one; or else branches of expressions that
    run in every wrong case, and in no right one, or make no difference there."""
    right = [i for i, r in enumerate(results) if not r.problem]
    if len(right) < FEW or sys.gettrace() is not None:  # a debugger is at work
        return None
    ran: list[Ran] = []
    for case, result in enumerate(results):
        if (found := _run(seen, case, result)) is None:
            return None
        ran.append(found)
    wrong = [ran[i] for i, r in enumerate(results) if r.problem]
    usual = set.union(*(ran[i] for i in right))
    alone = set.intersection(*wrong) - usual
    # A method that no right case calls is told by its name.
    spots = [(index, s) for index, s, first in seen.statements()
             if (index, s.lineno) in alone and (index, first.lineno) in usual]  # fmt: skip
    if spots:
        return seen.place(spots, "", "runs-where-wrong")
    where = {case: ran[case] for case in right}
    parts = _parts_in(seen, set.intersection(*wrong), usual)
    apart = [spot for spot in parts if not _counts_in_any(seen, spot[1], where)]
    return seen.place(apart, "", "part-counts-where-wrong")


def _run(seen: Seen, case: int, result: CaseResult) -> Ran | None:
    """What runs in a case; None where it does not end as it did before."""
    files = {d.filename: i for i, d in enumerate(seen.bench.definitions)}
    found: Ran = set()

    def trace(frame: types.FrameType, event: str, _: object) -> Callable | None:
        index = files.get(frame.f_code.co_filename)
        if index is not None and event == "line":
            found.add((index, frame.f_lineno))
        return None if index is None else trace

    def watch(key: int, value: Theirs) -> Theirs:
        found.add((-1, key))
        return value

    sys.settrace(trace)
    try:
        reading = seen.reading(case, watch)
    finally:
        sys.settrace(None)
    again = compare(seen.trial.exercise, result.case, reading, result.right)
    return found if outcome_of(again) == outcome_of(result) else None


def _parts_in(seen: Seen, taken: Ran, usual: Ran) -> Iterator[tuple[int, ast.expr]]:
    """The branches that were taken in every wrong case, where right ones came to the choice."""
    for index, definition in enumerate(seen.bench.definitions):
        for node in ast.walk(definition.node):
            for before, branch in branches(node):
                if (-1, key_of(branch)) in taken and (-1, key_of(before)) in usual:
                    yield index, branch


def _counts_in_any(seen: Seen, part: Placed, ran: dict[int, Ran]) -> bool:
    """Whether what a part gives moves an output in one of the cases, where it runs; so does what
    cannot be nudged. Where a loss need only be large, what is added to it makes no difference."""
    key = key_of(part)
    for case in (case for case, found in ran.items() if (-1, key) in found):
        base = seen.reading(case, lambda key, value: value).leaves
        nudges = [Nudge(key, by) for by in NUDGES]
        moved = [base is None or moved_by(base, seen.reading(case, n).leaves) for n in nudges]
        if any(moved) or not all(nudge.made for nudge in nudges):
            return True
    return False


def branches(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    """What an expression computes only in some cases, each with the condition before it."""
    if isinstance(node, ast.IfExp):
        yield from ((node.test, branch) for branch in (node.body, node.orelse))
    elif isinstance(node, ast.BoolOp):
        yield from zip(node.values, node.values[1:], strict=False)
    elif isinstance(node, _COMPREHENSIONS):
        tests = [test for generator in node.generators for test in generator.ifs]
        made = node.value if isinstance(node, ast.DictComp) else node.elt
        yield from zip(tests, [*tests[1:], made], strict=False)
