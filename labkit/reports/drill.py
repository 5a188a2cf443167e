"""drill: a fault to find in a text that works, once the exercise has been passed."""

import builtins
import getpass
import inspect
import sys
from dataclasses import dataclass, field
from html import escape

from labkit import exercises, place
from labkit.engine import drill as engine
from labkit.engine.exercise import Exercise
from labkit.engine.judge import assess
from labkit.engine.theirs import Theirs
from labkit.engine.verdict import State, Verdict
from labkit.reports import record
from labkit.reports.check import face_of
from labkit.reports.progress import lines_said
from labkit.reports.report import Report, ipython, show_bundle
from labkit.words import say


@dataclass(frozen=True)
class Score:
    """What mending took. changed: lines that the learner changed; needed: lines that the fault
    changed; right: whether every case is right now. It is true when right."""

    exercise: str
    right: bool
    changed: int
    needed: int
    refused: str = ""

    def __bool__(self) -> bool:
        return self.right

    def __str__(self) -> str:
        if self.refused:
            return self.refused
        if not self.right:
            return say("drill.not_mended", exercise=self.exercise)
        took = lines_said(self.changed, self.needed)
        return say("drill.mended", exercise=self.exercise, took=took)

    __repr__ = __str__


@dataclass
class Drill:
    """A drill as it is handed out: text is the function or class to mend, '' where refused."""

    exercise: str = ""
    text: str = ""
    refused: str = ""
    _shown_in: int | None = field(default=None, repr=False)

    def score(self, mended: Theirs) -> Score:
        """How many lines were changed to mend it, and how many were needed; `progress` shows it
        too. Never raises."""
        source = engine.source_of(mended)
        if self.refused or not source or not engine.is_drill(mended):
            way = say("drill.another_text", name=getattr(mended, "__name__", say("drill.this")))
            return Score(self.exercise, False, 0, 0, self.refused or way)
        whole = exercises.load(self.exercise)
        right = assess(whole, mended, line=False).state is State.PASSED
        lines = engine.changes(self.text, source), engine.changes(self.text, whole.source)
        record.keep_drill(self.exercise, whole.lab, lines, engine.points(right, *lines))
        return Score(self.exercise, right, *lines)

    def show(self) -> None:
        """Show the text: to be copied into a cell."""
        shell = ipython()
        self._shown_in = shell.execution_count if shell else None
        said = self.refused or self.text
        show_bundle(
            said, f"<p>{escape(said)}</p>" if self.refused else f"<pre>{escape(said)}</pre>"
        )

    def _ipython_display_(self) -> None:
        shell = ipython()
        if shell is None or shell.execution_count != self._shown_in:
            self.show()


def drill(subject: Theirs, seed: str | int | None = None) -> Drill:
    """A text of an exercise with a fault planted: `drill(softmax, "Ada")`. Shows and returns it.

    It is handed out once check(softmax) has passed. seed: a name or a number, which decides on
    the fault, but where the exercise has one set of faults for everyone; without it, the name of
    the account. Copy the text into a cell, find the fault,
    mend it, run the cell, and ask check, and then `.score(softmax)`. Never raises.
    """
    found = _drill(subject, _account() if seed is None else str(seed))
    if isinstance(found, Verdict):
        Report(found).show()
        return Drill(refused=say("drill.none", why=found.headline))
    found.show()
    return found


def _account() -> str:
    """The account's name; '' where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _drill(subject: Theirs, seed: str) -> Drill | Verdict:
    face = face_of(subject, "drill")
    if isinstance(face, Verdict):
        return face
    name = face.name
    if not any(e.passed for e in record.entries() if e.exercise == name):
        return Drill(name, refused=say("drill.not_yet", exercise=name))
    exercise = exercises.load(name)
    try:
        text = engine.planted(exercise, engine.fault(exercise, seed))
    except engine.NoDrill:
        return Drill(name, refused=say("drill.no_fault", exercise=name))
    record.keep_drill(name, face.lab)
    return Drill(name, "\n\n\n".join(filter(None, [_imports(exercise, text, subject), text])))


def _imports(exercise: Exercise, text: str, subject: Theirs) -> str:
    """Import lines for what the text reads and the learner's cells do not hold."""
    inside = inspect.unwrap(subject)
    there = getattr(inside, "__globals__", None) or vars(sys.modules.get(inside.__module__, sys))
    scope = {**exercise.scope, **vars(sys.modules[exercise.answer.__module__])}
    own = {exercise.name, *dir(builtins)}
    wanted = [n for n in engine.names_read(text) if n in scope and n not in there and n not in own]
    return "\n".join(_import(name, scope[name], exercise) for name in wanted)


def _import(name: str, value: Theirs, exercise: Exercise) -> str:
    if inspect.ismodule(value):
        plain = value.__name__
        return f"import {plain}" if plain == name else f"import {plain} as {name}"
    if name in exercises.every_name():
        return f"from {place.current().reference} import {name}"
    home = getattr(value, "__module__", None) or exercise.answer.__module__
    return f"from {home} import {name}"
