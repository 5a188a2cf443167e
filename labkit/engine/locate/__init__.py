"""Locate: the line of the learner's own code where one change makes every case right.

Where no name fits a wrong answer, its syntax tree is edited in one place at a time, and each edit
is run on the check's cases, the failing one first. What is said is a measured fact: with a change
there, every case is right. The change itself is never shown.

    source      the learner's definitions as trees        trace       the values in one case
    build       edited trees, compiled and guarded        suspects    which statements come first
    expressions, calls, statements, order                 the edits; with what the right answer
    borrowed, inserted                                    has, those of these
    candidates  all of them in order                      search      one edit, then two
    trial       called and judged in this process         place       what is found
    asking      what a search asks for, and may spend    partly      what one change mends of two
    switched    the argument without which it is right   first_sign  where a number ends
    rights      how many steps the right answer takes    ended       what ends a run from outside
    nudged      what a changed value moves               acquitted   lines that give right values
    needless    what is added where nothing was missing
    otherwise   the same calls, made otherwise, are right apart       lines of what is wrong alone
    by_case     lines and branches that run where it is wrong alone
    seen        the learner's code with values watched
    numbers     with which number the error falls        depends     what an input moves
    asked       a call that the right answer never makes  recorder    the calls of what is given
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from labkit.engine.locate.place import Part, Place
from labkit.engine.theirs import Theirs

if TYPE_CHECKING:
    from labkit.engine.draw import Draw
    from labkit.engine.exercise import Exercise
    from labkit.engine.results import CaseResult
    from labkit.engine.verdict import Finding

__all__ = ["Found", "Part", "Place", "lines_apart", "locate", "made_otherwise", "not_finite",
           "number_behind", "switched_off", "what_is_asked", "what_moves"]  # fmt: skip


@dataclass(frozen=True)
class Found:
    """What further calls of the learner's code have told.

    cause: what, done otherwise, leaves every wrong case right. place: where a change is needed.
    number: where the number stands with which the error falls. told: a sentence of what the answer
    asks, or hangs on, and its question. seen: one more sentence.
    """

    cause: "Finding | None" = None
    place: Place | None = None
    number: Place | None = None
    told: tuple[str, str] | None = None
    seen: str = ""


def locate(
    exercise: "Exercise",
    subject: Theirs,
    draw: "Draw",
    results: "list[CaseResult]",
    only: Collection[str] = (),
) -> Place | None:
    """Where one change to subject, or two, makes every case right; None where none is found.

    only: the outputs that count; all where empty. The search is loaded when it is first needed.
    """
    from labkit.engine.locate import trial

    return trial.locate(exercise, subject, draw, results, only)


def switched_off(exercise: "Exercise", subject: Theirs, results: "list[CaseResult]") -> str:
    """Which arguments, when they are zero, leave the smallest wrong case right; '' where that
    tells nothing apart. Loaded when it is first needed, too."""
    from labkit.engine.locate import switched

    return switched.here(exercise, subject, results)


def not_finite(exercise: "Exercise", subject: Theirs, results: "list[CaseResult]") -> Place | None:
    """The line whose result is the first that is no finite number. Loaded when first needed."""
    from labkit.engine.locate import first_sign

    return first_sign.not_finite(exercise, subject, results)


def made_otherwise(
    exercise: "Exercise", subject: Theirs, results: "list[CaseResult]"
) -> "Finding | None":
    """What, done otherwise, leaves every wrong case right; or None. Loaded when first needed."""
    from labkit.engine.locate import otherwise

    return otherwise.here(exercise, subject, results)


def what_is_asked(
    exercise: "Exercise", subject: Theirs, results: "list[CaseResult]"
) -> tuple[str, str] | None:
    """What is asked of what was given as the right answer never does, with the question that leads
    to; or None. Loaded when first needed."""
    from labkit.engine.locate import asked

    return asked.here(exercise, subject, results)


def what_moves(
    exercise: "Exercise", subject: Theirs, results: "list[CaseResult]"
) -> tuple[str, str] | None:
    """On what the result hangs as the right one does not, with the question that leads to; or None.
    Loaded when first needed."""
    from labkit.engine.locate.depends import here

    return here(exercise, subject, results)


def lines_apart(
    exercise: "Exercise",
    subject: Theirs,
    draw: "Draw",
    results: "list[CaseResult]",
    only: Collection[str] = (),
) -> Place | None:
    """The lines that belong to what is wrong alone, if they are few. Loaded when first needed."""
    from labkit.engine.locate import apart

    return apart.lines_apart(exercise, subject, draw, results, sorted(only))


def number_behind(
    exercise: "Exercise",
    subject: Theirs,
    draw: "Draw",
    results: "list[CaseResult]",
    only: Collection[str] = (),
) -> Place | None:
    """The line with a number with which the error falls. Loaded when first needed."""
    from labkit.engine.locate import numbers

    return numbers.number_behind(exercise, subject, draw, results, sorted(only))
