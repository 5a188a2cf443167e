"""Judge: from observations to a verdict. Needs the right answer, never the learner's object."""

import inspect
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from labkit.engine import diagnose, generic, held, outputs, portion, second_look, wording
from labkit.engine.borrow import with_right_helpers
from labkit.engine.crash import Crash
from labkit.engine.draw import SEED, Draw, draw
from labkit.engine.empty import with_stubs
from labkit.engine.exercise import Exercise, Mistake
from labkit.engine.locate import (
    Found,
    lines_apart,
    locate,
    made_otherwise,
    not_finite,
    number_behind,
    switched_off,
    what_is_asked,
    what_moves,
)
from labkit.engine.locate.ended import Stopped, TooManySteps
from labkit.engine.observe import Observation, observe
from labkit.engine.results import CaseResult
from labkit.engine.sheet import Sheet
from labkit.engine.theirs import Theirs
from labkit.engine.verdict import Finding, State, Verdict
from labkit.words import say

_T = TypeVar("_T")
_STOPPED = ("KeyboardInterrupt", "TooSlow", "Died")
PATIENCE = 60.0  # seconds that all calls of one check may take together


def assess(
    exercise: Exercise,
    subject: Theirs,
    seed: int = SEED,
    answer_of: Callable[[str], Theirs] = lambda name: None,
    line: bool = True,
) -> Verdict:
    """Observe subject on all cases, then judge: what `check` does in a learner's kernel.

    answer_of gives the right answer of another exercise by name, to find out whether a fault is
    in what subject calls (`borrow`). line: whether to search for the line where no name says it
    all, which is most of the work.

    >>> from labkit import exercises
    >>> exercise = exercises.load("causal_mask")
    >>> assess(exercise, exercise.answer).state
    <State.PASSED: 'passed'>
    """
    is_class = inspect.isclass(subject)
    if is_class != exercise.is_class:
        return wording.wrong_kind(exercise, is_class)
    cases = draw(exercise, seed)
    verdict, sheet = _examined(cases, watch(subject, cases))
    if sheet is None:
        return verdict
    verdict = _reconsidered(verdict, subject, sheet, answer_of, line)
    whole = verdict.state in (State.PASSED, State.PARTLY, State.NOT_WRITTEN, State.FAULT)
    if whole or not sheet.wrong:  # or right each time, but not when called again
        return verdict
    return replace(verdict, held=held.hold(exercise, subject, held.smallest(sheet.wrong)))


def _reconsidered(
    verdict: Verdict,
    subject: Theirs,
    sheet: Sheet,
    answer_of: Callable[[str], Theirs],
    line: bool,
) -> Verdict:
    """The verdict after a look at what subject calls, and at its lines where no name fits."""
    if not _is_wrong(verdict):
        return verdict
    if borrowed := with_right_helpers(subject, answer_of):
        seen = watch(borrowed[0], sheet.draw)
        if is_right(sheet.draw, seen):
            return second_look.fault_elsewhere(verdict, borrowed[1])
        if verdict.crash and verdict.crash.function in borrowed[1]:
            # An exception in what is called hides what the caller itself does.
            return second_look.fault_in_both(verdict, _examined(sheet.draw, seen)[0], borrowed[1])
    return _located(verdict, subject, sheet) if line else verdict


def _located(verdict: Verdict, subject: Theirs, sheet: Sheet) -> Verdict:
    """The verdict with the line that needs a change, where no name says it all; and with the
    argument that brings the fault in."""
    if not wants_a_line(verdict):
        return verdict
    try:
        return second_look.with_found(verdict, _found(verdict, subject, sheet))
    except Stopped:
        return verdict


def _found(verdict: Verdict, subject: Theirs, sheet: Sheet) -> Found:
    """What further calls of subject tell. Raises Stopped."""
    cases, results = sheet.draw, sheet.results
    exercise = cases.exercise
    cause = _extra(made_otherwise, exercise, subject, results)
    place = _extra(locate, exercise, subject, cases, results, () if cause else verdict.open)
    if cause:
        return Found(cause, place)
    number = None
    if place is None or not place.mends_all:
        number = _extra(number_behind, exercise, subject, cases, results, verdict.open)
    seen = _extra(switched_off, exercise, subject, results) or ""
    if number:
        return Found(number=number, seen=seen)
    if not verdict.causes and (place is None or place.is_upstream):
        place = _extra(not_finite, exercise, subject, results) or place
    told = None
    if place is None and not verdict.causes and verdict.state is State.VALUES:
        looks = (_extra(look, exercise, subject, results) for look in (what_is_asked, what_moves))
        told = next((found for found in looks if found), None)
    if place is None and not told and (verdict.open or not verdict.causes):
        place = _extra(lines_apart, exercise, subject, cases, results, verdict.open)
    return Found(place=place, told=told, seen=seen)


def _extra(look: Callable[..., _T | None], *about: Theirs) -> _T | None:
    """What a look finds: without it the verdict is as good as before. Raises Stopped."""
    try:
        return look(*about)
    except Stopped:
        raise
    except (Exception, TooManySteps):
        return None


def wants_a_line(verdict: Verdict) -> bool:
    """Whether something is wrong, and no name says all of it."""
    return _is_wrong(verdict) and not (verdict.findings and verdict.whole)


def _is_wrong(verdict: Verdict) -> bool:
    """Whether code went wrong that came to its end."""
    ended = verdict.crash is not None and verdict.crash.kind in _STOPPED
    return verdict.state in (State.VALUES, State.TYPE, State.RAISED) and not ended


def watch(subject: Theirs, cases: Draw) -> list[Observation]:
    """Observations of all cases, then of the first once more. Stops early when that is over."""
    seen: list[Observation] = []
    start = time.perf_counter()
    subject = with_stubs(subject, cases.exercise.methods)
    for case in (*cases, cases[0]):
        seen.append(observe(subject, case))
        if is_last(seen[-1], isinstance(subject, type)):
            break
        if time.perf_counter() - start > PATIENCE:
            text = say("crash.patience", seconds=f"{PATIENCE:.0f}")
            seen.append(Observation("stopped", crash=Crash("TooSlow", text)))
            break
    return seen


def is_last(observation: Observation, is_class: bool) -> bool:
    """Whether an observation makes further ones pointless: stopped, or an unwritten stub. Of a
    class other methods may be written."""
    stub = bool(observation.crash and observation.crash.stub)
    return observation.outcome == "stopped" or (stub and not is_class)


def judge(cases: Draw, seen: Sequence[Observation]) -> Verdict:
    """The verdict on observations of the cases, in order, and of the first case once more.

    Never raises: a defect of labkit's own gives a verdict that says so.
    """
    return _examined(cases, seen)[0]


def _examined(cases: Draw, seen: Sequence[Observation]) -> tuple[Verdict, Sheet | None]:
    """The verdict, and the results that it is on: of what is written, None where nothing is."""
    try:
        part, whole = portion.written(cases, seen), _sheet(cases, seen)
        if not part.missing:
            return _decide(whole), whole
        if not part.seen:
            return wording.not_written(whole.exercise, part.missing[0]), None
        some = replace(_sheet(part.cases, part.seen), missing=part.missing)
        whole = replace(whole, missing=part.missing)
        return wording.partly_written(_decide(some), whole), some
    except Exception as error:
        return wording.fault(cases.exercise, f"{type(error).__name__}: {error}"), None


def is_right(cases: Draw, seen: Sequence[Observation]) -> bool:
    """Whether judge would pass these observations, at the cost of comparing them alone."""
    sheet = _sheet(cases, seen)
    return not sheet.wrong and sheet.complete


def _sheet(cases: Draw, seen: Sequence[Observation]) -> Sheet:
    """Every observation beside the right one."""
    repeat = cases.result(0, seen[len(cases)]) if len(seen) > len(cases) else None
    return Sheet(cases, cases.results(seen), repeat)


def _decide(sheet: Sheet) -> Verdict:
    crash = sheet.crash
    if crash and crash.stub and crash.function == sheet.exercise.name:
        return wording.not_written(sheet.exercise, crash.function)
    if sheet.results[-1].problem == "stopped":
        return wording.raised(sheet, sheet.results[-1].yours.observation.ended_by)
    if not sheet.wrong:
        return wording.passed(sheet) if sheet.complete else wording.unsteady(sheet)
    if found := _causes(sheet):
        return wording.explained(sheet, found)
    if crash:
        return wording.raised(sheet, crash)
    if sheet.leaks:
        return wording.unsteady(sheet)
    found, parts = _unlisted(sheet, (), sheet.results)
    if not found:
        changed, results = generic.overlooked(sheet.exercise, sheet.results)
        found = _unlisted(sheet, changed, results)[0] if changed else None
    return found or wording.unexplained(sheet, parts)


def _unlisted(
    sheet: Sheet, first: tuple[Finding, ...], results: list[CaseResult]
) -> tuple[Verdict | None, outputs.Parts | None]:
    """What each output says by itself, or one generated mistake; with what was found first."""
    draw, listed = sheet.draw, sheet.exercise.mistakes
    parts = outputs.by_output(draw, results, listed)
    if parts is None or parts.rest:
        if found := diagnose.made_by_machine(draw, results):
            findings = (*first, *map(generic.as_finding, found))
            return wording.explained(sheet, findings), parts
        if found := _beside(draw, results):
            findings = (*first, *map(generic.as_finding, found))
            return wording.explained(sheet, findings), parts
        every = (*listed, *diagnose.unlisted(sheet.exercise))
        parts = outputs.by_output(draw, results, every) or parts
    if parts and not parts.rest:
        return wording.explained_by_output(sheet, parts, first), parts
    return None, parts


def _beside(draw: Draw, results: list[CaseResult]) -> tuple[Mistake, ...]:
    """A listed mistake and another beside it; loaded when a list was not enough."""
    from labkit.engine.beside import beside

    return beside(draw, results)


def _causes(sheet: Sheet) -> tuple[Finding, ...]:
    """What explains every case: one listed mistake, none needed, several, then general causes."""
    draw, results = sheet.draw, sheet.results
    named = diagnose.single(draw, results)
    if found := tuple(map(generic.as_finding, named)) or generic.no_effect(draw.exercise, results):
        return found
    named = diagnose.several(draw, results)
    return tuple(map(generic.as_finding, named)) or generic.recognise(draw, results)
