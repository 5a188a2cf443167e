"""Grade one submission to one lab: run it in a box, judge what comes out.

A pure function of notebook, release and seed. Every exercise has processes of its own, so that
one fault costs one exercise; and it is judged for itself, with right helpers where the learner's
own are wrong.
"""

import zlib
from dataclasses import dataclass, replace

from labkit.engine import second_look
from labkit.engine.exercise import Exercise
from labkit.engine.judge import wants_a_line
from labkit.engine.verdict import State, Verdict
from labkit.grading import reading, states, warm
from labkit.grading.attempts import Attempt, Attempts, Setting
from labkit.grading.judging import Judged, Shown, steady
from labkit.grading.line import BoxFailed
from labkit.grading.reading import Cell, Plan
from labkit.grading.records import is_elsewhere
from labkit.grading.site import places

__all__ = ["Graded", "Session", "Setting", "grade", "seed_of"]


@dataclass(frozen=True)
class Graded:
    """One exercise of one submission. verdict is None when there was nothing to judge.

    seconds: of a call that was stopped, its limit; 0 for all others. outputs, edit: of `Judged`.
    """

    exercise: str
    verdict: Verdict | None
    seconds: float = 0.0
    notes: tuple[str, ...] = ()
    outputs: str = ""
    edit: str = ""


@dataclass(frozen=True)
class _Tried:
    """An attempt, and the verdict on it."""

    attempt: Attempt
    judged: Judged

    @property
    def state(self) -> State:
        return self.judged.state

    @property
    def score(self) -> float:
        return self.judged.score


class Session:
    """Grades the exercises of one submission, one after another.

    An exercise is tried with nothing but what its definition reads, so that no other cell can
    spoil it; where that is wrong, with all cells, as in the learner's notebook; with the cells in
    the order in which they were last run; as it stood when its own cell was run, where a later one
    defines it anew or changes what it reads; and where that is wrong too, with right answers in
    place of the other exercises that it calls. The best counts.
    Where it is still wrong and no name says how, the line that needs a change is searched for.
    """

    def __init__(self, plan: Plan, setting: Setting):
        self._plan, self._setting = plan, setting
        self._attempts = Attempts(plan, setting)
        self._bench = warm.bench(setting.limits)

    def grade(self, exercise: Exercise) -> Graded:
        """Observe and judge one exercise; never raises for what a submission does."""
        limits = self._setting.limits
        self._attempts.start(limits.exercise)
        best = self._best(exercise)
        verdict = self._located(exercise, best)
        self._missed(exercise, verdict)
        stopped = verdict.crash is not None and verdict.crash.kind == "TooSlow"
        notes = tuple(dict.fromkeys(self._attempts.notes.get(exercise.name, ())))
        seconds = limits.call if stopped else 0.0
        made = best.judged
        return Graded(exercise.name, verdict, seconds, notes, made.outputs, made.edit)

    def mends(self, exercise: Exercise) -> bool:
        """Whether what is written passes with nothing but what it reads, or with right answers in
        place of the other exercises that it calls: how, and where not, is not asked."""
        self._attempts.start(self._setting.limits.exercise)
        cells = reading.needed(self._plan, exercise.name)
        best = self._try(exercise, cells)
        if best.state is not State.PASSED:
            best = self._with_right(exercise, cells, best)
        return best.state is State.PASSED

    def _missed(self, exercise: Exercise, verdict: Verdict) -> None:
        """Make a person look where it raised for want of what may be there at home: a file, say."""
        crash = verdict.crash
        if crash and is_elsewhere(crash.kind, crash.message):
            why = f"{states.LOOK}: it raised {crash.kind}: {steady(crash.message, 200)}"
            self._attempts.notes.setdefault(exercise.name, []).append(why)

    def _best(self, exercise: Exercise) -> _Tried:
        cells = reading.needed(self._plan, exercise.name)
        best = alone = self._try(exercise, cells)
        if best.state in (State.PASSED, State.NOT_WRITTEN):
            return best
        if alone.attempt.shown.ended is None and self._has_more(cells):
            whole = self._attempts.make(exercise, Attempt())
            if whole.shown.ended is None and _differ(whole.shown, alone.attempt.shown):
                # As the learner's own notebook would have it, unless another cell did the harm.
                second = self._judge(exercise, whole)
                cells = None if second.score > best.score else cells
                best = second if second.score >= best.score else best
        for way in (self._as_run, self._before):
            if best.state is not State.PASSED:
                best, cells = way(exercise, best, cells)
        return best if best.state is State.PASSED else self._with_right(exercise, cells, best)

    def _as_run(self, exercise: Exercise, best: _Tried, cells: list[Cell] | None):
        """With the cells in the order in which the learner ran them last, where that is another:
        what an exercise reads, then all."""
        order = self._plan.as_run
        if order == self._plan.cells:
            return best, cells
        short = reading.needed(replace(self._plan, cells=order), exercise.name)
        # Of all cells what a first run has left of them: one that never ends was cut down there.
        left = replace(self._plan, cells=self._attempts.cells_of(Attempt())).as_run
        for here in (short, left):
            if best.state is State.PASSED or _run(here) == _run(cells or self._plan.cells):
                continue
            made = self._try(exercise, here)
            if made.score > best.score:
                best, cells = made, here
                self._attempts.notes.setdefault(exercise.name, []).append(
                    "graded with the cells in the order in which they were last run"
                )
        return best, cells

    def _before(self, exercise: Exercise, best: _Tried, cells: list[Cell] | None):
        """As the check below each definition saw it, before later cells: the best of these, and
        the cells to go on with. What is tried is what a later cell has changed."""
        name, all_cells = exercise.name, self._plan.cells
        at = [i for i, c in enumerate(all_cells) if name in c.exercises]
        tried = [_run(reading.needed(self._plan, name))]
        for i in (at[0], *at[-2:]) if len(at) > 2 else at:
            here = reading.needed(replace(self._plan, cells=all_cells[: i + 1]), name)
            if _run(here) in tried:
                continue
            tried.append(_run(here))
            made = self._try(exercise, here)
            if made.score > best.score:
                best, cells = made, here
                self._said(name, all_cells[i].name, i == at[-1])
        return best, cells

    def _said(self, name: str, cell: str, is_last: bool) -> None:
        """The note on which of several definitions counts."""
        why = f"defined more than once; the one in {cell} counts, which does better than the last"
        if is_last:
            why = f"a later cell changes what it reads; graded as it stands in {cell}"
        notes = self._attempts.notes.get(name, [])
        self._attempts.notes[name] = [n for n in notes if "defined more than once" not in n] + [why]

    def _has_more(self, needed: list[Cell]) -> bool:
        """Whether there is a statement of the learner's beyond those that were needed."""
        count = sum(len(c.statements) for c in self._plan.cells)
        return sum(len(c.keep or c.statements) for c in needed) < count

    def _with_right(self, exercise: Exercise, cells: list[Cell] | None, best: _Tried) -> _Tried:
        """With right answers in place of the other exercises that it calls, where that is more."""
        names = self._called(exercise)
        if not names:
            return best
        found = self._better(exercise, cells, names, best)
        if found is None:
            return best
        for name in names if len(names) > 1 else ():
            one = self._better(exercise, cells, [name], best)
            if one is not None and one.score >= found.score:
                names, found = [name], one
                break
        self._blame(exercise, names, found)
        return found

    def _better(self, exercise: Exercise, cells: list[Cell] | None, names: list[str],
                best: _Tried) -> _Tried | None:  # fmt: skip
        made = self._attempts.make(exercise, Attempt(cells, tuple(names)))
        if made.shown.ended is not None and made.shown.ended[0] == "timeout":
            return None
        judged = self._judge(exercise, made)
        return judged if judged.score > best.score else None

    def _called(self, exercise: Exercise) -> list[str]:
        """Other exercises that what is written for one reads, and that it may have rightly."""
        kept = reading.needed(self._plan, exercise.name)
        reads = {name for c in kept for i, s in enumerate(c.statements)
                 if c.keep is None or i in c.keep for name in s.reads}  # fmt: skip
        own = {n for c in self._plan.cells for s in c.statements if not s.imports for n in s.binds}
        allowed = {name for name, _ in self._attempts.listing(exercise).answers}
        # An earlier lab's answer is what the set-up imports, unless the learner wrote another.
        allowed |= {name for name, _ in self._attempts.home.listing.answers} & own
        return sorted(reads & allowed, key=lambda name: places()[name][0])

    def _blame(self, exercise: Exercise, names: list[str], judged: _Tried) -> None:
        called = " and ".join(names)
        defined = {n for c in self._plan.cells for s in c.statements for n in s.binds}
        what = f"in place of yours: the fault is in {called}, which {exercise.name} calls"
        if not set(names) & defined:
            called, what = f"{called},", f"which {exercise.name} calls and no cell defines"
        how = "right" if judged.state is State.PASSED else "better"
        self._attempts.notes.setdefault(exercise.name, []).append(
            f"{how} with labkit's {called} {what}; graded so"
        )

    def _try(self, exercise: Exercise, cells: list[Cell]) -> _Tried:
        return self._judge(exercise, self._attempts.make(exercise, Attempt(cells)))

    def _judge(self, exercise: Exercise, made: Attempt) -> _Tried:
        return _Tried(made, self._bench.judged(exercise, self._setting.seed, made.shown))

    def _located(self, exercise: Exercise, best: _Tried) -> Verdict:
        """The verdict, with the line that needs a change where no name says it all. No points
        hang on it: what the submission does meanwhile can only lose it its line."""
        verdict = best.judged.verdict
        if not wants_a_line(verdict):
            return verdict
        cells = self._attempts.cells_of(best.attempt)
        text = {"subject": exercise.name, "right": best.attempt.right, "open": verdict.open,
                "cells": [(cell.name, cell.source, cell.keep) for cell in cells]}  # fmt: skip
        self._attempts.start(self._setting.limits.search)
        try:
            with self._attempts.again(exercise, best.attempt):
                found = self._bench.located(
                    exercise,
                    self._setting.seed,
                    best.attempt.shown,
                    text,
                    lambda asked: list(self._attempts.replies(asked)),
                )
        except BoxFailed:
            return verdict
        return second_look.with_found(verdict, found)

    def close(self) -> None:
        """Keep a sandbox that may serve the next submission, close any other."""
        self._attempts.close()


def _run(cells: list[Cell]) -> list[tuple]:
    """What of cells is run, to tell whether it was tried."""
    return [(c.name, c.keep) for c in cells]


def _differ(one: Shown, other: Shown) -> bool:
    return (one.look, one.replies) != (other.look, other.replies)


def grade(plan: Plan, exercises: list[Exercise], setting: Setting) -> list[Graded]:
    """Grade every exercise that a submission has written, in order."""
    session = Session(plan, setting)
    try:
        left = {e.name: Graded(e.name, None, 0.0, tuple(plan.notes.get(e.name, ())))
                for e in exercises if e.name not in plan.written}  # fmt: skip
        return [left.get(e.name) or session.grade(e) for e in exercises]
    finally:
        session.close()


def is_mended(plan: Plan, exercise: Exercise, setting: Setting) -> bool:
    """Whether the drill that stands in an exercise's place in this plan is right."""
    session = Session(plan, setting)
    try:
        return session.mends(exercise)
    finally:
        session.close()


def seed_of(secret: int, lab: str) -> int:
    """A lab's seed from the run's secret one."""
    return zlib.crc32(f"{secret}:{lab}".encode())
