"""The line whose result is the first that is no finite number: a fact of one run, and no search."""

import functools

import numpy as np

from labkit.engine.exercise import Exercise
from labkit.engine.held import smallest
from labkit.engine.locate.build import Bench, no_traces
from labkit.engine.locate.place import Part, Place
from labkit.engine.locate.source import Definition, definitions
from labkit.engine.observe import observe
from labkit.engine.results import CaseResult
from labkit.engine.theirs import Theirs

_STEPS = 10**6  # what no case takes: an answer that catches the error and tries again is cut off


def not_finite(exercise: Exercise, subject: Theirs, results: list[CaseResult]) -> Place | None:
    """The line whose result is the first that is NaN or inf, where such come back and should not,
    or where nothing is wrong but that NumPy warns of them.

    subject: a function; the methods of a class are called by drivers, and are left out.
    """
    wrong = [r for r in results if r.problem]
    wild = [r for r in wrong if r.problem == "values" and _is_wild(r)]
    wild = wild or [r for r in wrong if all(w.problem == "warned" for w in wrong)]
    own = definitions(subject) if wild and not exercise.is_class else []
    if not own:
        return None
    case, bench = smallest(wild).case, Bench(own)
    with no_traces():
        bench.steps.start(_STEPS)
        crash = observe(_raising(bench.build(0)), case).crash
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


def _raising(subject: Theirs) -> Theirs:
    """The subject, with an exception where NumPy would warn and go on."""

    @functools.wraps(subject)
    def called(*args: Theirs, **options: Theirs) -> Theirs:
        with np.errstate(over="raise", invalid="raise", divide="raise"):
            return subject(*args, **options)

    return called


def _at_line(own: list[Definition], function: str, number: int) -> Place | None:
    for made in own:
        if made.node.lineno <= number <= (made.node.end_lineno or 0):
            line = made.lines[number - 1].rstrip()
            start = len(line) - len(line.lstrip())
            return Place((Part(function, number, line, start, len(line), "not-finite"),))
    return None
