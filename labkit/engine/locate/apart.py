"""Which of the learner's lines can be at fault, told from which outputs, or which cases, are wrong.

Of the lines that were run, those are kept that belong to what is wrong alone: lines that run in the
wrong cases and in no right one; or lines whose value is nudged, and nothing moves but outputs that
are wrong. What gives a name to a value that the right answer has too is no fault. Nothing is said
where more than a few lines are left. It takes no search and no list; that the fault is in one of
them is likely, not sure: it is told where nothing better is known.
"""

import ast
import contextlib
import sys
import types
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from labkit.engine.draw import Draw
from labkit.engine.evidence import listed
from labkit.engine.exercise import Exercise
from labkit.engine.held import smallest
from labkit.engine.locate.acquitted import Acquittal, Known, Numbered
from labkit.engine.locate.build import SEEN, Bench, no_traces
from labkit.engine.locate.edit import Placed, bodies, functions_in, is_counter, key_of
from labkit.engine.locate.ended import Stopped
from labkit.engine.locate.nudged import NUDGES, Nudge, moved_by
from labkit.engine.locate.outcome import outcome_of
from labkit.engine.locate.place import Place, part_at
from labkit.engine.locate.source import definitions
from labkit.engine.locate.trace import telling
from labkit.engine.locate.trial import Trial
from labkit.engine.observe import observe
from labkit.engine.results import CaseResult, Leaves, Reading, compare, is_real, read
from labkit.engine.theirs import Theirs

FEW = 3  # lines that a learner can look through
STEPS = 30_000  # of the learner's code, in all runs together: watched and traced, they are slow
_PLAIN = (ast.Constant, ast.Starred, ast.Name, ast.Attribute)

Spot = tuple[int, ast.stmt]  # number of a definition, and a statement of it


def lines_apart(
    exercise: Exercise, subject: Theirs, draw: Draw, results: list[CaseResult], only: Sequence[str]
) -> Place | None:
    """The lines that belong to what is wrong alone; None where there are none, or many.

    only: the outputs that count, where the others have a name; all where empty.
    """
    own = definitions(subject)
    if not own or any(r.problem in ("raised", "stopped") for r in results):
        return None
    with no_traces(), warnings.catch_warnings(), contextlib.suppress(_Spent):
        warnings.simplefilter("ignore")
        bench = Bench(own)
        seen = Seen(Trial(exercise, draw, bench), bench)
        return _by_case(seen, results) or _by_output(seen, results, set(only))
    return None


class _Spent(Exception):
    """All steps are taken that this may cost."""


class Seen:
    """The learner's definitions, every value of which is watched."""

    def __init__(self, trial: Trial, bench: Bench):
        self.trial, self.bench, self.left = trial, bench, STEPS
        bench.codes = trial.numbered()

    def reading(self, case: int, watch: Theirs) -> Reading:
        """What comes out of a case; watch is told of every value, and gives what is used for it.

        Raises Stopped, and _Spent once there are no steps left.
        """
        steps, made = self.bench.steps, self.trial.draw[case]
        subject = self.bench.build(0, more={SEEN: watch})
        steps.start(self.left)
        seen = observe(subject, made, explained=False)
        self.left -= 1 + steps.taken
        if seen.outcome == "stopped":
            raise Stopped
        if self.left <= 0:
            raise _Spent
        return read(self.trial.exercise, made, seen)

    def lines(self, case: int, result: CaseResult) -> set[tuple[int, int]] | None:
        """Which lines run in a case, each with the number of its definition; None where it does
        not end as it did before."""
        files = {d.filename: i for i, d in enumerate(self.bench.definitions)}
        found: set[tuple[int, int]] = set()

        def trace(frame: types.FrameType, event: str, _: object) -> Callable | None:
            index = files.get(frame.f_code.co_filename)
            if index is not None and event == "line":
                found.add((index, frame.f_lineno))
            return None if index is None else trace

        sys.settrace(trace)
        try:
            reading = self.reading(case, lambda key, value: value)
        finally:
            sys.settrace(None)
        again = compare(self.trial.exercise, result.case, reading, result.right)
        return found if outcome_of(again) == outcome_of(result) else None

    def statements(self) -> Iterator[tuple[int, ast.stmt, ast.stmt]]:
        """Every statement of the definitions, in the order of the text: the number of the
        definition, the statement, and the first one of the function."""
        for index, definition in enumerate(self.bench.definitions):
            for function in functions_in(definition.node):
                first = next(s for s in function.body if not is_counter(s))
                for _, _, body in bodies(function):
                    yield from ((index, s, first) for s in body if not is_counter(s))

    def place(
        self, spots: Sequence[Spot], what: str, kind: str, quoted: Spot | None = None
    ) -> Place | None:
        """The lines of the spots, if they are few and of one definition; quoted, or the first."""
        lines = sorted({statement.lineno for _, statement in spots})
        if not 0 < len(lines) <= FEW or len({index for index, _ in spots}) > 1:
            return None
        index, statement = quoted or min(spots, key=lambda spot: spot[1].lineno)
        made = self.bench.definitions[index]
        part = part_at(_head(statement), made.lines, made.name, kind)
        helper = "" if made is self.bench.definitions[-1] else made.name
        others = tuple(line for line in lines if line != part.line)
        return Place((part,), others, helper, mended=what)


def _by_case(seen: Seen, results: list[CaseResult]) -> Place | None:
    """What runs in every wrong case and in no right one."""
    right = [i for i, r in enumerate(results) if not r.problem]
    if len(right) < FEW or sys.gettrace() is not None:  # a debugger is at work
        return None
    ran: list[set[tuple[int, int]]] = []
    for case, result in enumerate(results):
        if (lines := seen.lines(case, result)) is None:
            return None
        ran.append(lines)
    wrong = [ran[i] for i, r in enumerate(results) if r.problem]
    usual = set.union(*(ran[i] for i in right))
    alone = set.intersection(*wrong) - usual
    # A method that no right case calls is told by its name.
    spots = [(index, s) for index, s, first in seen.statements()
             if (index, s.lineno) in alone and (index, first.lineno) in usual]  # fmt: skip
    return seen.place(spots, "", "runs-where-wrong")


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
    seat = Acquittal(trace, right, [base[leaf] for leaf in outputs & base.keys()])
    return _told(seen, found, seat, outputs)


@dataclass
class _Apart:
    """A statement, those of its values that were nudged, and the outputs that this moved."""

    spot: Spot
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
            for by in NUDGES:
                nudge = Nudge(key_of(value), by)
                after = seen.reading(case, nudge).leaves
                made.moved |= moved_by(base, after) if nudge.made else set()
        if made.moved:
            yield made


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


def _head(statement: ast.stmt) -> Placed:
    """What of a statement is underlined: the value, where there is one."""
    return getattr(statement, "value", None) or statement
