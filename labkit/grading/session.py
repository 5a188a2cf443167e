"""Grade one submission to one lab: run it in a box, judge what comes out.

A pure function of notebook, release and seed. Every exercise has processes of its own, so that
one fault costs one exercise; and it is judged for itself, with right helpers where the learner's
own are wrong.
"""

import contextlib
import re
import time
import zlib
from dataclasses import dataclass, replace

from labkit.engine.draw import Draw, draw
from labkit.engine.exercise import Case, Exercise
from labkit.engine.verdict import State, Verdict
from labkit.engine.wire import WireError, clean, message, pack
from labkit.grading import code, reading, warm
from labkit.grading.box import Box, Home
from labkit.grading.judging import Judged, Shown
from labkit.grading.limits import Limits
from labkit.grading.line import BoxFailed
from labkit.grading.reading import Cell, Plan
from labkit.grading.release import Lab
from labkit.grading.site import Listing, places

_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,16}\b")


@dataclass(frozen=True)
class Setting:
    """What every submission to a lab is graded with."""

    lab: Lab
    preload: tuple[str, ...]
    limits: Limits
    bwrap: str | None
    seed: int


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


class Session:
    """The sandbox of one submission; when it is gone, the next one.

    An exercise is tried with nothing but what its definition reads, so that no other cell can
    spoil it; where that is wrong, with all cells, as in the learner's notebook; and where that is
    wrong too, with right answers in place of the other exercises that it calls. The best counts.
    """

    def __init__(self, plan: Plan, setting: Setting):
        self._plan, self._setting = plan, setting
        # torch leaves its largest part to the first optimizer: better here than in every child.
        more = ("torch._dynamo",) if "torch" in setting.preload else ()
        self._home = Home(warm.of_lab(setting.lab), (*setting.preload, *more), plan.setup)
        self._cells = list(plan.cells)
        self._box: Box | None = None
        self._bench = warm.bench(setting.limits)
        self._deadline = 0.0
        self.notes: dict[str, list[str]] = {k: list(v) for k, v in plan.notes.items()}

    def grade(self, exercise: Exercise) -> Graded:
        """Observe and judge one exercise; never raises for what a submission does."""
        self._deadline = time.monotonic() + self._setting.limits.exercise
        judged = self._best(exercise)
        verdict = judged.verdict
        stopped = verdict.crash is not None and verdict.crash.kind == "TooSlow"
        notes = tuple(dict.fromkeys(self.notes.get(exercise.name, ())))
        seconds = self._setting.limits.call if stopped else 0.0
        return Graded(exercise.name, verdict, seconds, notes, judged.outputs, judged.edit)

    @property
    def _open(self) -> Box:
        assert self._box is not None, "an attempt has begun"
        return self._box

    def _best(self, exercise: Exercise) -> Judged:
        cells = reading.needed(self._plan, exercise.name)
        alone = self._try(exercise, cells)
        best = self._judge(exercise, alone)
        if best.state in (State.PASSED, State.NOT_WRITTEN):
            return best
        if alone.ended is None and self._has_more(cells):
            whole = self._try(exercise, None)
            if whole.ended is None and (whole.look, whole.replies) != (alone.look, alone.replies):
                # As the learner's own notebook would have it, unless another cell did the harm.
                second = self._judge(exercise, whole)
                cells = None if second.score > best.score else cells
                best = second if second.score >= best.score else best
        return best if best.state is State.PASSED else self._with_right(exercise, cells, best)

    def _has_more(self, needed: list[Cell]) -> bool:
        """Whether there is a statement of the learner's beyond those that were needed."""
        count = sum(len(c.statements) for c in self._plan.cells)
        return sum(len(c.keep or c.statements) for c in needed) < count

    def _with_right(self, exercise: Exercise, cells: list[Cell] | None, best: Judged) -> Judged:
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
                best: Judged) -> Judged | None:  # fmt: skip
        try:
            shown = self._try(exercise, cells, *names)
        except BoxFailed:
            return None
        if shown.ended is not None and shown.ended[0] == "timeout":
            return None
        judged = self._judge(exercise, shown)
        return judged if judged.score > best.score else None

    def _called(self, exercise: Exercise) -> list[str]:
        """Other exercises that what is written for one reads, and that it may have rightly."""
        kept = reading.needed(self._plan, exercise.name)
        reads = {name for c in kept for i, s in enumerate(c.statements)
                 if c.keep is None or i in c.keep for name in s.reads}  # fmt: skip
        own = {n for c in self._plan.cells for s in c.statements if not s.imports for n in s.binds}
        allowed = {name for name, _ in self._listing(exercise).answers}
        # An earlier lab's answer is what the set-up imports, unless the learner wrote another.
        allowed |= {name for name, _ in self._home.listing.answers} & own
        return sorted(reads & allowed, key=lambda name: places()[name][0])

    def _blame(self, exercise: Exercise, names: list[str], judged: Judged) -> None:
        called = " and ".join(names)
        defined = {n for c in self._plan.cells for s in c.statements for n in s.binds}
        what = f"in place of yours: the fault is in {called}, which {exercise.name} calls"
        if not set(names) & defined:
            what = f"which {exercise.name} calls and no cell defines"
        how = "right" if judged.state is State.PASSED else "better"
        self.notes.setdefault(exercise.name, []).append(
            f"{how} with labkit's {called} {what}; graded so"
        )

    def _judge(self, exercise: Exercise, shown: Shown) -> Judged:
        return self._bench.judged(exercise, self._setting.seed, shown)

    def _try(self, exercise: Exercise, cells: list[Cell] | None, *right: str) -> Shown:
        """What an attempt shows: with those cells, or with all that do not end it."""
        shown = Shown()
        try:
            if cells is None:
                self._run_whole(exercise)
            else:
                self._begin(exercise)
                self._run(cells)
            if right:
                self._ask({"op": "borrow", "names": list(right)})
            found = self._ask({"op": "look", "exercise": exercise.name})
            shown.look = {key: found.get(key) is True for key in ("defined", "is_class")}
            due = _due(exercise, draw(exercise, self._setting.seed), shown.look)
            for reply in self._open.requests(due, self._setting.limits.call, self._left()):
                shown.replies.append(reply)
                if b'"stub":true' in reply:
                    break
        except BoxFailed as failed:
            shown.ended = failed.reason, failed.detail
        # Nothing that it started may go on while it is judged.
        with contextlib.suppress(BoxFailed):
            self._box.rest() if self._box and self._box.is_open else None
        return shown

    def _listing(self, exercise: Exercise) -> Listing:
        return warm.of_exercise(self._setting.lab, exercise.name, self._setting.seed)

    def _begin(self, exercise: Exercise) -> None:
        """A fresh process, in the sandbox that is there or in a new one."""
        self._box = self._box or warm.take(self._home, self._setting.limits, self._setting.bwrap)
        if self._box is not None and self._box.is_open and self._may_go_on(self._box):
            with contextlib.suppress(BoxFailed):
                return self._box.begin(self._listing(exercise))
        if self._box is not None:
            self._box.close()
        self._box = Box(self._home, self._setting.limits, self._setting.bwrap)
        self._box.begin(self._listing(exercise))

    def _may_go_on(self, box: Box) -> bool:
        """Whether a sandbox may serve another attempt. Where bubblewrap is there, but attempts
        in it could not be kept apart, each has a sandbox of its own."""
        return box.is_reusable or self._setting.bwrap is None

    def _ask(self, request: dict, seconds: float | None = None) -> dict:
        seconds = self._setting.limits.call if seconds is None else seconds
        reply = next(self._open.requests([request], seconds, self._left()))
        try:
            if len(reply) > 1_000_000:
                raise WireError("it is too long")
            return message(reply)
        except WireError as error:
            raise BoxFailed("protocol", f"its reply breaks the rules ({error})") from None

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
        request = {"op": "run", "cell": cell.name, "source": cell.source, "keep": cell.keep}
        reply = self._ask(request, self._setting.limits.cell)
        errors = reply.get("errors")
        for error in errors[:5] if isinstance(errors, list) and cell.exercises else ():
            self._note(cell, f"a line of {cell.name} raised {_steady(error, 200)}")

    def _run_whole(self, exercise: Exercise) -> None:
        """All cells, in a fresh process. A cell that ends it is cut down, then left out."""
        while True:
            self._begin(exercise)
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
        shorter = code.cheap(cell.source)
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
            warm.keep(self._box)
            self._box = None


def _due(exercise: Exercise, cases: Draw, look: dict) -> list[dict]:
    """What to ask: each case, then the first once more; nothing when that is pointless."""
    if not look["defined"] or look["is_class"] is not exercise.is_class:
        return []
    return [_question(exercise, case) for case in (*cases, cases[0])]


def _question(exercise: Exercise, case: Case) -> dict:
    driver = f"{case.driver.__module__}:{case.driver.__name__}"
    return {"op": "observe", "exercise": exercise.name, "driver": driver,
            "args": pack(list(case.args))}  # fmt: skip


def grade(plan: Plan, exercises: list[Exercise], setting: Setting) -> list[Graded]:
    """Grade every exercise that a submission has written, in order."""
    session = Session(plan, setting)
    try:
        left = {e.name: Graded(e.name, None, 0.0, tuple(plan.notes.get(e.name, ())))
                for e in exercises if e.name not in plan.written}  # fmt: skip
        return [left.get(e.name) or session.grade(e) for e in exercises]
    finally:
        session.close()


def _steady(text: object, most: int) -> str:
    """Text fit to be shown, without addresses, which differ from run to run."""
    return _ADDRESS.sub("0x...", clean(text, most))


def seed_of(secret: int, lab: str) -> int:
    """A lab's seed from the run's secret one."""
    return zlib.crc32(f"{secret}:{lab}".encode())
