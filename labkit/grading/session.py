"""Grade one submission to one lab: run it in a box, judge what comes out.

A pure function of notebook, release and seed. Every exercise has processes of its own, so that
one fault costs one exercise.
"""

import atexit
import contextlib
import re
import threading
import time
import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from labkit.engine.crash import Crash
from labkit.engine.draw import Draw, draw
from labkit.engine.exercise import Case, Exercise
from labkit.engine.judge import is_last, judge
from labkit.engine.observe import Observation
from labkit.engine.verdict import State, Verdict
from labkit.engine.wire import WireError, clean, pack, unpack
from labkit.engine.wording import wrong_kind
from labkit.grading import code, reading
from labkit.grading.box import Box, BoxFailed, Home
from labkit.grading.limits import Limits
from labkit.grading.reading import Cell, Plan

_CRASH = set(Crash.__dataclass_fields__)
_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,16}\b")


@dataclass(frozen=True)
class Setting:
    """What every submission to a lab is graded with. site: the folder from `site.build`."""

    site: Path
    preload: tuple[str, ...]
    limits: Limits
    bwrap: str | None
    seed: int


@dataclass(frozen=True)
class Graded:
    """One exercise of one submission. verdict is None when there was nothing to judge.

    seconds: of a call that was stopped, its limit; 0 for all others.
    """

    exercise: str
    verdict: Verdict | None
    seconds: float = 0.0
    notes: tuple[str, ...] = ()


class Session:
    """The sandbox of one submission; when it is gone, the next one.

    An exercise is tried with nothing but what its definition reads, so that no other cell can
    spoil it. Where that is wrong it is tried with all cells, as in the learner's notebook.
    """

    def __init__(self, plan: Plan, setting: Setting):
        self._plan, self._setting = plan, setting
        # torch leaves its largest part to the first optimizer: better here than in every child.
        more = ("torch._dynamo",) if "torch" in setting.preload else ()
        self._home = Home(setting.site, (*setting.preload, *more), plan.setup)
        self._cells = list(plan.cells)
        self._box: Box | None = None
        self._deadline = 0.0
        self.notes: dict[str, list[str]] = {k: list(v) for k, v in plan.notes.items()}

    def grade(self, exercise: Exercise) -> Graded:
        """Observe and judge one exercise; never raises for what a submission does."""
        self._deadline = time.monotonic() + self._setting.limits.exercise
        verdict = self._verdict(exercise)
        stopped = verdict.crash is not None and verdict.crash.kind == "TooSlow"
        notes = tuple(dict.fromkeys(self.notes.get(exercise.name, ())))
        seconds = self._setting.limits.call if stopped else 0.0
        return Graded(exercise.name, verdict, seconds, notes)

    def _verdict(self, exercise: Exercise) -> Verdict:
        cases = draw(exercise, self._setting.seed)
        alone = _Attempt(exercise, cases)
        self._try(alone, reading.needed(self._plan, exercise.name))
        first = alone.verdict()
        if first.state in (State.PASSED, State.NOT_WRITTEN) or alone.ended:
            return first
        whole = _Attempt(exercise, cases)
        self._try(whole)
        if whole.ended or whole.replies == alone.replies:
            return first
        second = whole.verdict()
        # As the learner's own notebook would have it, unless another cell did the harm.
        return second if second.score >= first.score else first

    def _try(self, attempt: "_Attempt", cells: list[Cell] | None = None) -> None:
        """Fill an attempt with replies: with those cells, or with all that do not end it."""
        try:
            if cells is None:
                self._run_whole()
            else:
                self._begin()
                self._run(cells)
            attempt.look = self._ask({"op": "look", "exercise": attempt.exercise.name})
            for reply in self._box.requests(attempt.due(), self._setting.limits.call, self._left()):
                attempt.take(reply)
        except BoxFailed as failed:
            attempt.ended = failed
        # Nothing that it started may go on while it is judged.
        with contextlib.suppress(BoxFailed):
            self._box.rest() if self._box and self._box.is_open else None

    def _begin(self) -> None:
        """A fresh process, in the sandbox that is there or in a new one."""
        if self._box is None:
            self._box = _take(self._home, self._setting)
        if self._box is not None and self._box.is_open:
            try:
                return self._box.begin()
            except BoxFailed:
                self._box.close()
        self._box = Box(self._home, self._setting.limits, self._setting.bwrap)
        self._box.begin()

    def _ask(self, message: dict, seconds: float | None = None) -> dict:
        seconds = self._setting.limits.call if seconds is None else seconds
        return next(self._box.requests([message], seconds, self._left()))

    def _left(self) -> float:
        """Seconds on the clock that this exercise still has. Raises BoxFailed at their end."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise BoxFailed("timeout", "all calls together took too long")
        return left

    def _run(self, cells: list[Cell]) -> None:
        for cell in cells:
            self._run_cell(cell)

    def _run_cell(self, cell: Cell) -> None:
        message = {"op": "run", "cell": cell.name, "source": cell.source, "keep": cell.keep}
        reply = self._ask(message, self._setting.limits.cell)
        errors = reply.get("errors")
        for error in errors[:5] if isinstance(errors, list) and cell.exercises else ():
            self._note(cell, f"a line of {cell.name} raised {_steady(error, 200)}")

    def _run_whole(self) -> None:
        """All cells, in a fresh process. A cell that ends it is cut down, then left out."""
        while True:
            self._begin()
            for index, cell in enumerate(self._cells):
                try:
                    self._run_cell(cell)
                except BoxFailed as failed:
                    if time.monotonic() > self._deadline:
                        raise
                    self._cells[index] = self._cut_down(cell, failed)
                    break
            else:
                return

    def _cut_down(self, cell: Cell, failed: BoxFailed) -> Cell:
        shorter = code.definitions(cell.source)
        if shorter == cell.source or not shorter:
            self._note(cell, f"{cell.name} was left out: {failed.detail}")
            return replace(cell, source="")
        self._note(cell, f"only the definitions of {cell.name} were run: {failed.detail}")
        return replace(cell, source=shorter)

    def _note(self, cell: Cell, text: str) -> None:
        for name in cell.exercises:
            if text not in self.notes.setdefault(name, []):
                self.notes[name].append(text)

    def close(self) -> None:
        """Keep a sandbox that may serve the next submission, close any other."""
        if self._box is not None:
            _keep(self._box)
            self._box = None


# A sandbox ends with the thread that started it, so each thread has its own.
_warm = threading.local()


def _take(home: Home, setting: Setting) -> Box | None:
    """The sandbox that the last submission left, when it is one of that kind."""
    box, _warm.box = getattr(_warm, "box", None), None
    if box is None:
        return None
    if (box.home, box.limits, box.bwrap) == (home, setting.limits, setting.bwrap):
        return box
    box.close()
    return None


def _keep(box: Box) -> None:
    if box.is_open and box.is_reusable:
        _warm.box = box
    else:
        box.close()


def close_all() -> None:
    """Close what this thread has kept for the next submission."""
    if getattr(_warm, "box", None):
        _warm.box.close()
        _warm.box = None


atexit.register(close_all)


class _Attempt:
    """What one run of an exercise showed: the replies, and how it ended before its time."""

    def __init__(self, exercise: Exercise, cases: Draw):
        self.exercise, self.cases = exercise, cases
        self.look: dict = {}
        self.replies: list[dict] = []
        self.ended: BoxFailed | None = None
        self._seen: list[Observation] = []

    def due(self) -> list[dict]:
        """What to ask: each case, then the first once more; nothing when that is pointless."""
        fits = self.look.get("is_class") is self.exercise.is_class
        if self.look.get("defined") is not True or not fits:
            return []
        return [self._question(case) for case in (*self.cases, self.cases[0])]

    def _question(self, case: Case) -> dict:
        driver = f"{case.driver.__module__}:{case.driver.__name__}"
        return {"op": "observe", "exercise": self.exercise.name, "driver": driver,
                "args": pack(list(case.args))}  # fmt: skip

    def take(self, reply: dict) -> None:
        if self._seen and is_last(self._seen[-1]):
            return
        case = (*self.cases, self.cases[0])[len(self._seen)]
        self.replies.append({k: v for k, v in reply.items() if k != "id"})
        self._seen.append(observation(reply, case.args))

    def verdict(self) -> Verdict:
        """Judged as `check` judges, from what was seen."""
        if self.ended:
            return judge(self.cases, [*self._seen, _ended(self.ended)])
        if self.look.get("defined") is not True:
            crash = Crash("NameError", f"no cell that ran defined {self.exercise.name}")
            return judge(self.cases, [Observation("raised", crash=crash)] * len(self.cases))
        if self.look.get("is_class") is not self.exercise.is_class:
            return wrong_kind(self.exercise, self.look.get("is_class") is True)
        return judge(self.cases, self._seen)


def grade(plan: Plan, exercises: list[Exercise], setting: Setting) -> list[Graded]:
    """Grade every exercise that a submission has written, in order."""
    session = Session(plan, setting)
    try:
        return [
            session.grade(e)
            if e.name in plan.written
            else Graded(e.name, None, 0.0, _notes(plan, e))
            for e in exercises
        ]
    finally:
        session.close()


def _notes(plan: Plan, exercise: Exercise) -> tuple[str, ...]:
    return tuple(plan.notes.get(exercise.name, ()))


def observation(reply: dict, args: tuple) -> Observation:
    """An observation from a reply to a call with args, every part of it checked."""
    try:
        changed = {_path(path, args): unpack(new) for path, new in reply["changed"][:50]}
        outcome = reply["outcome"] if reply["outcome"] in ("value", "raised") else "raised"
        crash = _crash(reply["crash"]) if outcome == "raised" else None
        return Observation(
            outcome,
            unpack(reply["value"]) if outcome == "value" else None,
            crash,
            changed,
            tuple(_steady(w, 200) for w in reply["warnings"][:50]),
            _steady(reply["printed"], 2000),
        )
    except (WireError, KeyError, TypeError, ValueError, RecursionError) as error:
        text = f"its reply breaks the rules ({type(error).__name__})"
        return Observation("raised", crash=Crash("Died", text))


def _path(path: list, args: tuple) -> tuple[int, ...]:
    """Where in args something changed. Raises ValueError for a place that is not there."""
    at: Any = args
    for step in path:
        if type(step) is not int or not isinstance(at, (list, tuple)) or step not in range(len(at)):
            raise ValueError("no such place")
        at = at[step]
    return tuple(path)


def _crash(data: Any) -> Crash:
    if not isinstance(data, dict) or not set(data) <= _CRASH:
        return Crash("Died", "it raised something that cannot be read")
    values = data.get("values")
    values = values if isinstance(values, dict) else {}
    lineno = data.get("lineno")
    return Crash(
        clean(data.get("kind"), 80),
        _steady(data.get("message"), 500),
        clean(data.get("function", ""), 80),
        clean(data.get("line", ""), 300),
        lineno if type(lineno) is int and 0 <= lineno < 10**6 else 0,
        {clean(k, 40): _steady(v, 120) for k, v in list(values.items())[:8]},
        data.get("stub") is True,
    )


def _steady(text: Any, most: int) -> str:
    """Text fit to be shown, without memory addresses, which differ from run to run."""
    return _ADDRESS.sub("0x...", clean(text, most))


def _ended(failed: BoxFailed) -> Observation:
    kind = "TooSlow" if failed.reason == "timeout" else "Died"
    return Observation(
        "stopped" if kind == "TooSlow" else "raised", crash=Crash(kind, failed.detail)
    )


def seed_of(secret: int, lab: str) -> int:
    """A lab's seed from the run's secret one."""
    return zlib.crc32(f"{secret}:{lab}".encode())


__all__ = ["Graded", "Session", "Setting", "State", "grade", "observation", "seed_of"]
