"""Attempts of one submission: its cells run in a sandboxed process, then asked for observations.

Each attempt has a process of its own. When its sandbox is gone, there is another one.
"""

import contextlib
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from labkit.engine.draw import Draw, draw
from labkit.engine.exercise import Case, Exercise
from labkit.engine.wire import WireError, message
from labkit.grading import code, states, warm
from labkit.grading.box import Box, Home, SetupFailed
from labkit.grading.judging import Shown, called, steady
from labkit.grading.limits import Limits
from labkit.grading.line import BoxFailed, too_slow
from labkit.grading.reading import Cell, Plan, needed
from labkit.grading.records import is_elsewhere
from labkit.grading.release import Lab
from labkit.grading.site import Listing, places

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Setting:
    """What every submission to a lab is graded with."""

    lab: Lab
    preload: tuple[str, ...]
    limits: Limits
    bwrap: str | None
    seed: int


@dataclass(frozen=True)
class Attempt:
    """What was run: those cells, or all that do not end the process where that is None; right
    answers in place of the exercises named. shown: what came of it."""

    cells: list[Cell] | None = None
    right: tuple[str, ...] = ()
    shown: Shown = field(default_factory=Shown)


class Attempts:
    """The sandbox of one submission; when it is gone, the next one. notes: of each exercise."""

    def __init__(self, plan: Plan, setting: Setting):
        self._setting = setting
        self.home = Home(warm.of_lab(setting.lab), setting.preload, plan.setup)
        self._plan, self._cells = plan, list(plan.cells)
        self._box: Box | None = None
        self._listings: dict[str, Listing] = {}
        self._deadline = 0.0
        self.notes: dict[str, list[str]] = {k: list(v) for k, v in plan.notes.items()}

    def start(self, seconds: float) -> None:
        """From now on, so many seconds may pass on the clock."""
        self._deadline = time.monotonic() + seconds

    def cells_of(self, attempt: Attempt) -> list[Cell]:
        """The cells that an attempt runs, each in its place."""
        return self._cells if attempt.cells is None else attempt.cells

    def make(self, exercise: Exercise, attempt: Attempt) -> Attempt:
        """Make an attempt; what it shows is in the one that is handed back."""
        shown = Shown()
        with self._ended(shown):
            self._open(exercise, attempt)
            found = self._ask({"op": "look", "exercise": exercise.name})
            shown.look = {key: found.get(key) is True for key in ("defined", "is_class")}
            call = self._setting.limits.call
            for reply in self.replies(
                _due(exercise, draw(exercise, self._setting.seed), shown.look, call)
            ):
                shown.replies.append(reply)
                if shown.is_over:
                    raise too_slow(call)
                if b'"stub":true' in reply and not exercise.is_class:
                    break
        return replace(attempt, shown=shown)

    @contextlib.contextmanager
    def again(self, exercise: Exercise, attempt: Attempt) -> Iterator[None]:
        """An attempt once more, in a new process, to be asked for more. Raises BoxFailed."""
        try:
            self._open(exercise, attempt)
            yield
        finally:
            self._rest()

    @contextlib.contextmanager
    def _ended(self, shown: Shown) -> Iterator[None]:
        try:
            yield
        except BoxFailed as failed:
            shown.ended = failed.reason, failed.detail
        finally:
            self._rest()

    def _rest(self) -> None:
        """Nothing that an attempt started may go on while it is judged."""
        with contextlib.suppress(BoxFailed):
            self._box.rest() if self._box and self._box.is_open else None

    def _open(self, exercise: Exercise, attempt: Attempt) -> None:
        if attempt.cells is None:
            self._run_whole(exercise)
        else:
            self._begin(exercise)
            for cell in attempt.cells:
                self._run_cell(cell, exercise.name)
        if attempt.right:
            self._ask({"op": "borrow", "names": list(attempt.right)})

    def replies(self, requests: list[dict]) -> Iterator[bytes]:
        """What the process of the moment replies, unread. Raises BoxFailed."""
        return self._at_work.requests(requests, self._setting.limits.call, self._left())

    @property
    def _at_work(self) -> Box:
        assert self._box is not None, "an attempt has begun"
        return self._box

    def listing(self, exercise: Exercise) -> Listing:
        """What may be there for an exercise: it hangs on what the learner's own answer calls."""
        name = exercise.name
        if name not in self._listings:
            words = {w for c in needed(self._plan, name) for w in _WORD.findall(c.source)}
            named, setting = frozenset(words & places().keys()), self._setting
            self._listings[name] = warm.of_exercise(setting.lab, name, setting.seed, named)
        return self._listings[name]

    def _begin(self, exercise: Exercise) -> None:
        """A fresh process, in the sandbox that is there or in a new one."""
        if self._box is None:
            self._box = warm.take(self.home, self._setting.limits, self._setting.bwrap)
        is_first, start = self._box is None, time.monotonic()
        if self._box is not None and self._box.is_open and self._may_go_on(self._box):
            try:
                return self._box.begin(self.listing(exercise))
            except BoxFailed:
                pass
        if self._box is not None:
            self._box.close()
        self._box = Box(self.home, self._setting.limits, self._setting.bwrap)
        try:
            self._box.begin(self.listing(exercise))
        except BoxFailed as failed:  # before a line of the submission's ran in it
            raise SetupFailed(str(failed)) from None
        # The machine's time, not the submission's; that it needs another one is its own doing.
        self._deadline += time.monotonic() - start if is_first else 0.0

    def _may_go_on(self, box: Box) -> bool:
        """Whether a sandbox may serve another attempt. Where bubblewrap is there, but attempts
        in it could not be kept apart, each has a sandbox of its own."""
        return box.is_reusable or self._setting.bwrap is None

    def _ask(self, request: dict, seconds: float | None = None) -> dict:
        seconds = self._setting.limits.call if seconds is None else seconds
        reply = next(self._at_work.requests([request], seconds, self._left()))
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

    def _run_cell(self, cell: Cell, exercise: str = "") -> None:
        request = {"op": "run", "cell": cell.name, "source": cell.source, "keep": cell.keep}
        reply = self._ask(request, self._setting.limits.cell)
        errors = reply.get("errors")
        for error in errors[:5] if isinstance(errors, list) else ():
            kind, _, message = str(error).partition(": ")
            if exercise and is_elsewhere(kind, message):
                why = f"{states.LOOK}: a line of {cell.name}, which it needs, raised "
                self.notes.setdefault(exercise, []).append(why + steady(error, 200))
            else:
                self._note(cell, f"a line of {cell.name} raised {steady(error, 200)}")

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


def _due(exercise: Exercise, cases: Draw, look: dict, seconds: float) -> list[dict]:
    """What to ask: each case, then the first once more; nothing when that is pointless. seconds:
    of processor time for each."""
    if not look["defined"] or look["is_class"] is not exercise.is_class:
        return []
    return [{**question(exercise, case), "seconds": seconds} for case in (*cases, cases[0])]


def question(exercise: Exercise, case: Case) -> dict:
    """The request to observe an exercise in a case."""
    return {"op": "observe", "exercise": exercise.name, "methods": list(exercise.methods),
            **called(case)}  # fmt: skip
