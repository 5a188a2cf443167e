"""The first sign of a fault, where no edit mends it: what the smallest wrong case shows of it.

Two things are facts of one run and need no search: the line whose result is the first that is no
finite number, and the first value that the right answer never has. Neither is a proof that the
fault stands there.
"""

import ast
import functools
from collections.abc import Iterator

import numpy as np

from labkit.engine.draw import Draw
from labkit.engine.exercise import Exercise
from labkit.engine.held import smallest
from labkit.engine.locate.build import Bench, no_traces
from labkit.engine.locate.edit import Site, functions_in, key_of, sites
from labkit.engine.locate.place import Part, Place, part_at
from labkit.engine.locate.source import Definition, definitions
from labkit.engine.locate.suspects import comes_right
from labkit.engine.locate.trace import Trace, numbers_in
from labkit.engine.locate.trial import Trial
from labkit.engine.observe import observe
from labkit.engine.results import CaseResult
from labkit.engine.theirs import Theirs
from labkit.words import say

_AHEAD = 60  # values after a wrong one among which its expression may come right again
_STEPS = 10**6  # what no case takes: an answer that catches the error and tries again is cut off
_STATES = ({"over": "raise", "invalid": "raise"}, {"divide": "raise"})
# What only hands values on makes none.
_HANDS_ON = (ast.Name, ast.Attribute, ast.Subscript, ast.Constant, ast.Starred, ast.Tuple,
             ast.List, ast.Compare, ast.BoolOp)  # fmt: skip


def not_finite(exercise: Exercise, subject: Theirs, results: list[CaseResult]) -> Place | None:
    """The line whose result is the first that is NaN or inf, where such come back and should not.

    subject: a function; the methods of a class are called by drivers, and are left out.
    """
    wild = [r for r in results if r.problem == "values" and _is_wild(r)]
    own = definitions(subject) if wild and not exercise.is_class else []
    if not own:
        return None
    case, bench = smallest(wild).case, Bench(own)
    with no_traces():
        for state in _STATES:
            bench.steps.start(_STEPS)
            crash = observe(_under(bench.build(0), state), case).crash
            if crash and crash.kind == "FloatingPointError" and crash.lineno:
                return _at_line(own, crash.function, crash.lineno)
    return None


def _is_wild(result: CaseResult) -> bool:
    """Whether a wrong output holds NaN or inf where the right one is finite."""
    pairs = [(result.yours.known.get(d.leaf), result.right.known.get(d.leaf))
             for d in result.differences]  # fmt: skip
    return any(_is_finite(right) is True and _is_finite(yours) is False for yours, right in pairs)


def _is_finite(value: object) -> bool | None:
    """None for what is no float."""
    if not isinstance(value, (np.ndarray, np.floating)) or value.dtype.kind != "f":
        return None
    return bool(np.isfinite(value).all())


def _under(subject: Theirs, state: dict) -> Theirs:
    @functools.wraps(subject)
    def called(*args: Theirs, **options: Theirs) -> Theirs:
        with np.errstate(**state):
            return subject(*args, **options)

    return called


def _at_line(own: list[Definition], function: str, number: int) -> Place | None:
    for made in own:
        if made.node.lineno <= number <= (made.node.end_lineno or 0):
            line = made.lines[number - 1].rstrip()
            start = len(line) - len(line.lstrip())
            return Place((Part(function, number, line, start, len(line), "not-finite"),))
    return None


def departs(exercise: Exercise, subject: Theirs, draw: Draw, results: list[CaseResult]) -> str:
    """The sentence on the first value that the right answer never has, made of values that it has
    too; '' where there is none, or where all came straight from the arguments."""
    own = definitions(subject)
    if not own:
        return ""
    with no_traces():
        trial = Trial(exercise, draw, Bench(own))
        target = trial.target(results)
        if target is None:
            return ""
        case = target.failing[0]
        mine = trial.watched(trial.numbered(), case, numbers_in)[1]
        given = numbers_of(draw[case].args)
        known = trial.model(case, numbers_in).trace.all_numbers() | given
    by_key = {key_of(site.node): (site, d) for d in trial.bench.definitions
              for function in functions_in(d.node) for site in sites(function)}  # fmt: skip
    ends = _ends(trial.bench.definitions, exercise.name)
    found = _first(mine, {key: site for key, (site, _) in by_key.items()}, known, given, ends)
    if found is None:
        return ""
    definition = by_key[key_of(found.node)][1]
    part = part_at(found.node, definition.lines, definition.name, "expression")
    return say("seen.departs", line=part.line, code=part.source[part.start : part.stop])


def _ends(own: list[Definition], name: str) -> dict[int, set[int]]:
    """Of every expression in a helper, by key: the keys of what the helper returns."""
    found: dict[int, set[int]] = {}
    for made in own:
        main = [f for f in functions_in(made.node) if f is not made.node or f.name == name]
        for helper in ast.walk(made.node):
            if isinstance(helper, ast.FunctionDef) and helper not in main:
                values = [n.value for n in ast.walk(helper) if isinstance(n, ast.Return)]
                parts = [p for v in values for p in (v.elts if isinstance(v, ast.Tuple) else [v])]
                ends = {key_of(p) for p in parts if p is not None}
                found |= {key_of(node): ends for node in ast.walk(helper)}
    return found


def _returned_right(later: list, ends: set[int], known: set) -> bool:
    """Whether the helper that is being run returns something right: only the way there is new."""
    return next((bool(known & set(seen)) for key, seen in later if key in ends), False)


def _first(
    trace: Trace, owners: dict[int, Site], known: set, given: set, ends: dict[int, set[int]]
) -> Site | None:
    """The first expression with a new value, after at least one that was computed rightly."""
    is_new: dict[int, bool] = {}
    computed = False
    for i, (key, seen) in enumerate(trace.events):
        is_new[key] = new = bool(seen) and not known & set(seen)
        computed |= bool(seen) and not new and not given & set(seen)
        site = owners.get(key)
        if not new or site is None or isinstance(site.node, _HANDS_ON):
            continue
        later = trace.events[i + 1 : i + 1 + _AHEAD]
        if _made_of_new(site.node, is_new) or _returned_right(later, ends.get(key, set()), known):
            continue
        if not comes_right(later, site, lambda seen: bool(known & set(seen))):
            return site if computed else None
    return None


def _made_of_new(node: ast.AST, is_new: dict[int, bool]) -> bool:
    """Whether a part's own value is new. What is right again further up is no longer new."""
    parts = ast.iter_child_nodes(node)
    return any(is_new[key_of(p)] if key_of(p) in is_new else _made_of_new(p, is_new)
               for p in parts)  # fmt: skip


def numbers_of(value: object) -> set:
    """What `numbers_in` says of a value and of everything in it."""
    return set(_every(value))


def _every(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from _every(item)
        if value and all(isinstance(v, (int, float, np.ndarray)) for v in value):
            try:
                value = np.array(value, dtype=float)
            except ValueError:
                return
    yield from numbers_in(value)
