"""Grade one submission to one lab: run it in a box, judge what comes out.

A pure function of notebook, release and seed. When the box dies or stalls, a new one takes up
the next exercise, so that one fault costs one exercise.
"""

import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from labkit.engine.crash import Crash
from labkit.engine.exercise import Case, Exercise
from labkit.engine.judge import draw, is_last, judge
from labkit.engine.observe import Observation
from labkit.engine.verdict import State, Verdict
from labkit.engine.wire import WireError, pack, unpack
from labkit.engine.wording import wrong_kind
from labkit.grading import code
from labkit.grading.box import Box, BoxFailed
from labkit.grading.limits import Limits
from labkit.grading.reading import Cell, Plan

_CRASH = set(Crash.__dataclass_fields__)


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
    """One exercise of one submission. verdict is None when there was nothing to judge."""

    exercise: str
    verdict: Verdict | None
    seconds: float = 0.0
    notes: tuple[str, ...] = ()


class Session:
    """The boxes that one submission uses, one after another."""

    def __init__(self, plan: Plan, setting: Setting):
        self._setting = setting
        self._cells = list(plan.cells)
        self._box: Box | None = None
        self._deadline = time.monotonic() + setting.limits.total
        self.notes: dict[str, list[str]] = {k: list(v) for k, v in plan.notes.items()}

    def grade(self, exercise: Exercise) -> Graded:
        """Observe and judge one exercise; never raises for what a submission does."""
        started = time.monotonic()
        verdict = self._verdict(exercise)
        notes = tuple(dict.fromkeys(self.notes.get(exercise.name, ())))
        return Graded(exercise.name, verdict, time.monotonic() - started, notes)

    def _verdict(self, exercise: Exercise) -> Verdict:
        cases = draw(exercise, self._setting.seed)
        try:
            box = self._ready()
            look = self._ask(box, {"op": "look", "exercise": exercise.name})
        except BoxFailed as failed:
            self._box = None
            return judge(exercise, cases, [_ended(failed)])
        if look.get("defined") is not True:
            crash = Crash("NameError", f"no cell that ran defined {exercise.name}")
            return judge(exercise, cases, [Observation("raised", crash=crash)] * len(cases))
        if look.get("is_class") is not exercise.is_class:
            return wrong_kind(exercise, look.get("is_class") is True)
        return judge(exercise, cases, list(self._observations(box, exercise, cases)))

    def _observations(
        self, box: Box, exercise: Exercise, cases: list[Case]
    ) -> Iterator[Observation]:
        for case in (*cases, cases[0]):
            driver = f"{case.driver.__module__}:{case.driver.__name__}"
            message = {"op": "observe", "exercise": exercise.name, "driver": driver,
                       "args": pack(list(case.args))}  # fmt: skip
            try:
                seen = observation(self._ask(box, message))
            except BoxFailed as failed:
                self._box = None
                yield _ended(failed)
                return
            yield seen
            if is_last(seen):
                return

    def _ask(self, box: Box, message: dict) -> dict:
        left = self._deadline - time.monotonic()
        if left <= 0:
            box.close()
            raise BoxFailed("timeout", "the submission used up all of its time")
        return box.request(message, min(self._setting.limits.call, left))

    def _ready(self) -> Box:
        """A box in which every cell has run. A cell that ends it is cut down, then left out."""
        while self._box is None:
            box = Box(self._setting.site, list(self._setting.preload), self._setting.limits,
                      self._setting.bwrap)  # fmt: skip
            self._box = box if self._run_all(box) else None
        return self._box

    def _run_all(self, box: Box) -> bool:
        for index, cell in enumerate(self._cells):
            message = {"op": "run", "cell": cell.name, "source": cell.source}
            try:
                reply = box.request(message, self._setting.limits.cell)
            except BoxFailed as failed:
                self._cells[index] = self._cut_down(cell, failed)
                return False
            for error in reply.get("errors", []) if cell.exercises else ():
                self._note(cell, f"a line of {cell.name} raised {str(error)[:200]}")
        return True

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
        if self._box is not None:
            self._box.close()
            self._box = None


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


def observation(reply: dict) -> Observation:
    """An observation from a reply, every part of it checked. Raises BoxFailed."""
    try:
        changed = {tuple(map(int, path)): unpack(new) for path, new in reply["changed"]}
        outcome = reply["outcome"] if reply["outcome"] in ("value", "raised") else "raised"
        crash = _crash(reply["crash"]) if outcome == "raised" else None
        return Observation(
            outcome,
            unpack(reply["value"]) if outcome == "value" else None,
            crash,
            changed,
            tuple(str(w)[:200] for w in reply["warnings"][:50]),
            str(reply["printed"])[:2000],
        )
    except (WireError, KeyError, TypeError, ValueError, RecursionError) as error:
        text = f"its reply breaks the rules ({type(error).__name__})"
        return Observation("raised", crash=Crash("Died", text))


def _crash(data: Any) -> Crash:
    if not isinstance(data, dict) or not set(data) <= _CRASH:
        return Crash("Died", "it raised something that cannot be read")
    values = data.get("values")
    values = values if isinstance(values, dict) else {}
    return Crash(
        str(data.get("kind"))[:80],
        str(data.get("message"))[:500],
        str(data.get("function", ""))[:80],
        str(data.get("line", ""))[:300],
        data["lineno"] if isinstance(data.get("lineno"), int) else 0,
        {str(k)[:40]: str(v)[:120] for k, v in list(values.items())[:8]},
        data.get("stub") is True,
    )


def _ended(failed: BoxFailed) -> Observation:
    kind = "TooSlow" if failed.reason == "timeout" else "Died"
    return Observation(
        "stopped" if kind == "TooSlow" else "raised", crash=Crash(kind, failed.detail)
    )


def seed_of(secret: int, lab: str) -> int:
    """A lab's seed from the run's secret one."""
    return zlib.crc32(f"{secret}:{lab}".encode())


__all__ = ["Graded", "Session", "Setting", "State", "grade", "observation", "seed_of"]
