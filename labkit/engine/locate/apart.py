"""Which of the learner's lines can be at fault, told from which outputs, or which cases, are wrong.

Of the lines that were run, those are kept that belong to what is wrong alone: lines that run in the
wrong cases and in no right one; or lines whose value is nudged, and nothing moves but outputs that
are wrong. What gives a name to a value that the right answer has too is no fault. Nothing is said
where more than a few lines are left. It takes no search and no list; that the fault is in one of
them is likely, not sure: it is told where nothing better is known.
"""

import ast
import contextlib
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from labkit.engine.draw import Draw
from labkit.engine.evidence import listed
from labkit.engine.exercise import Exercise
from labkit.engine.held import size, smallest
from labkit.engine.locate.acquitted import Acquittal, Known, Numbered
from labkit.engine.locate.build import Bench, no_traces
from labkit.engine.locate.by_case import by_case
from labkit.engine.locate.edit import key_of
from labkit.engine.locate.nudged import NUDGES, Nudge, moved_by
from labkit.engine.locate.place import Place
from labkit.engine.locate.seen import Seen, Spent
from labkit.engine.locate.source import definitions
from labkit.engine.locate.trace import telling
from labkit.engine.locate.trial import Trial
from labkit.engine.results import CaseResult, Leaves, is_real
from labkit.engine.theirs import Theirs

_PLAIN = (ast.Constant, ast.Starred, ast.Name, ast.Attribute)


def lines_apart(
    exercise: Exercise, subject: Theirs, draw: Draw, results: list[CaseResult], only: Sequence[str]
) -> Place | None:
    """The lines that belong to what is wrong alone; None where there are none, or many.

    only: the outputs that count, where the others have a name; all where empty.
    """
    own = definitions(subject)
    if not own or any(r.problem in ("raised", "stopped") for r in results):
        return None
    with no_traces(), warnings.catch_warnings(), contextlib.suppress(Spent):
        warnings.simplefilter("ignore")
        bench = Bench(own)
        seen = Seen(Trial(exercise, draw, bench), bench)
        return by_case(seen, results) or _by_output(seen, results, set(only))
    return None


def _by_output(seen: Seen, results: list[CaseResult], only: set[str]) -> Place | None:
    """What, nudged, moves nothing but outputs that are wrong."""
    wrong = [r for r in results if r.problem in ("values", "type") and r.yours.leaves]
    if not wrong:
        return None
    result = smallest(wrong)
    outputs = {d.leaf for d in result.differences if d.leaf and (not only or d.leaf in only)}
    known = result.right.known
    # What a view says in words belongs to no one value.
    if not outputs or not known.keys() - outputs or not all(is_real(known.get(k)) for k in outputs):
        return None
    case = next(i for i, r in enumerate(results) if r is result)
    trace, theirs = Numbered(), Numbered()
    base = seen.reading(case, trace).leaves
    seen.trial.model(case, theirs)
    right = Known.of(theirs, (*result.case.args, *known.values()))
    if not base or not base.keys() - outputs:
        return None
    every = {d.leaf for d in result.differences}
    found = [apart for apart in _moving(seen, case, trace, right, base) if apart.moved <= every]
    found = _elsewhere_too(seen, found, results, result)
    seat = Acquittal(trace, right, [base[leaf] for leaf in outputs & base.keys()])
    return _told(seen, found, seat, outputs)


@dataclass
class _Apart:
    """A statement, those of its values that were nudged, and the outputs that this moved."""

    spot: tuple[int, ast.stmt]
    values: list[ast.expr]
    moved: set[str]

    @property
    def line(self) -> tuple[ast.stmt, list[ast.expr]]:
        return self.spot[1], self.values


def _moving(seen: Seen, case: int, trace: Numbered, right: Known, base: Leaves) -> Iterator[_Apart]:
    """What moves outputs. What gives a right value a name, or returns it, is not asked."""
    for index, statement, _ in seen.statements():
        made = _Apart((index, statement), [], set())
        for value in _values(statement):
            marks = trace.marks.get(key_of(value), set())
            if not marks or (
                _names_it(statement) and marks <= right.marks and any(map(telling, marks))
            ):
                continue
            made.values.append(value)
            made.moved |= _moved(seen, case, value, base)
        if made.moved:
            yield made


def _moved(seen: Seen, case: int, value: ast.expr, base: Leaves) -> set[str]:
    """The outputs that a value moves in a case."""
    moved: set[str] = set()
    for by in NUDGES:
        nudge = Nudge(key_of(value), by)
        after = seen.reading(case, nudge).leaves
        moved |= moved_by(base, after) if nudge.made else set()
    return moved


def _elsewhere_too(
    seen: Seen, found: list[_Apart], results: list[CaseResult], small: CaseResult
) -> list[_Apart]:
    """Those of the lines that serve nothing right in a larger wrong case either, if there is one:
    in the smallest much is zero, and moves nothing. There it must do where the steps run out."""
    least = size(small.case.args)
    alike = [i for i, r in enumerate(results) if r.problem == small.problem and r.yours.leaves]
    larger = [i for i in alike if size(results[i].case.args) > least]
    if not larger or not found:
        return found
    larger.sort(key=lambda i: size(results[i].case.args))
    case = larger[len(larger) // 2]
    wrong = {d.leaf for r in (small, results[case]) for d in r.differences}
    with contextlib.suppress(Spent):
        base = seen.reading(case, lambda key, value: value).leaves
        return [apart for apart in found if base is None or wrong.issuperset(
            *(_moved(seen, case, value, base) for value in apart.values))]  # fmt: skip
    return found


def _told(seen: Seen, found: list[_Apart], seat: Acquittal, outputs: set[str]) -> Place | None:
    """Those of the lines that may be at fault.

    Where they do not serve all that is wrong, or another line serves it and what has a name, what
    they read may be wrong already: only what makes something wrong of right values is told. Quoted
    is the first line whose own value is wrong in the outputs, if there is one.
    """
    if seat.arranged:  # no other fault has spoilt the numbers
        found = [apart for apart in found if apart.moved <= outputs]
    left = seat.left([apart.line for apart in found])
    found = [apart for apart in found if apart.line in left]
    spoils = any(apart.moved & outputs and apart.moved - outputs for apart in found)
    found = [apart for apart in found if apart.moved <= outputs]
    part = spoils or set().union(*(apart.moved for apart in found)) != outputs
    if part and not seat.arranged:
        found = [apart for apart in found if seat.makes_wrong(apart.line)]
    if not found:
        return None
    moved = set().union(*(apart.moved for apart in found))
    likely = [apart for apart in found if seat.shows_in(apart.line)]
    likely = likely or [apart for apart in found if seat.makes_wrong(apart.line)] or found
    spots = [apart.spot for apart in found]
    return seen.place(spots, listed(sorted(moved)), "apart", likely[0].spot)


def _names_it(statement: ast.stmt) -> bool:
    """Whether a statement only gives its value a name: a right one may go to a wrong place."""
    if isinstance(statement, ast.Assign):
        targets = [part for target in statement.targets for part in _parts(target)]
        return all(isinstance(target, ast.Name) for target in targets)
    return isinstance(statement, ast.Return)


def _values(statement: ast.stmt) -> Iterator[ast.expr]:
    """The values that a statement makes, or hands to what it calls."""
    if isinstance(statement, (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Return)):
        made = [statement.value] if statement.value else []
    elif isinstance(statement, ast.Expr):
        made = statement.value.args if isinstance(statement.value, ast.Call) else [statement.value]
    else:
        made = []
    for value in made:
        yield from (p for p in _parts(value) if not isinstance(p, _PLAIN) and key_of(p) >= 0)


def _parts(value: ast.expr) -> Iterator[ast.expr]:
    """What a tuple or a list holds, however deep; or the value itself."""
    if isinstance(value, (ast.Tuple, ast.List)):
        for part in value.elts:
            yield from _parts(part)
    else:
        yield value
