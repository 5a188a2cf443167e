"""check, hint and progress: all that a learner types."""

import difflib
import inspect
import os
from html import escape
from pathlib import Path
from typing import Any

from labkit import exercises, needs, place
from labkit.engine.crash import Crash
from labkit.engine.exercise import Face
from labkit.engine.judge import assess
from labkit.engine.verdict import State, Verdict
from labkit.reports.report import Report, show_bundle
from labkit.reports.text import earned, symbol

_latest: dict[str, Verdict] = {}  # exercise name -> the last verdict of this session
_revealed: dict[str, int] = {}  # exercise name -> how many hints have been shown


def check(subject: Any) -> Report:
    """Check an exercise: `check(softmax)`. Shows the report and returns it; never raises.

    subject is the function or class itself; its `__name__` says which exercise it is. The
    report is true when everything passed, so `assert check(softmax)` is the strict form.
    """
    report = Report(_verdict(subject))
    if report.verdict.exercise:
        _latest[report.verdict.exercise] = report.verdict
    report.show()
    return report


def _verdict(subject: Any) -> Verdict:
    try:
        face = _face(subject, "check")
        if isinstance(face, Verdict):
            return face
        return assess(exercises.load(face.name), subject, answer_of=_answer_of)
    except KeyboardInterrupt:
        crash = Crash("KeyboardInterrupt", "")
        return Verdict("", State.RAISED, 0.0, "you stopped the check", crash=crash)
    except needs.Missing as missing:
        return _not_installed(missing)
    except place.CourseError as problem:
        return _unusable(problem)
    except Exception as error:
        text = f"labkit failed: {type(error).__name__}: {error}"
        line = "This is a defect of labkit, not of your code; please report this line."
        return Verdict("", State.FAULT, 0.0, text, evidence=(line,))


def _face(subject: Any, verb: str) -> Face | Verdict:
    """The face of a function's exercise, or the verdict that says why there is none."""
    if isinstance(subject, str):
        way = f"{verb}({subject})" if subject.isidentifier() else f"{verb}(softmax)"
        return _unknown(f"{verb} takes the function itself, not its name", f"Try {way}, "
                        "without quotes.")  # fmt: skip
    if subject is None:
        return _unknown(f"{verb} was given None", "A name holds None when a function's result was "
                        "stored in place of the function.")  # fmt: skip
    name = getattr(subject, "__name__", None)
    if not callable(subject) or not isinstance(name, str):
        return _unknown(f"{verb} was given a {type(subject).__name__}, not a function",
                        f"Try {verb}(softmax), with a function that you wrote.")  # fmt: skip
    if name == "<lambda>":
        way = (
            f"{verb} finds the exercise by the function's name. Write it with def, under that name."
        )
        return _unknown("a lambda has no name", way)
    try:
        return exercises.face(name)
    except place.CourseError as problem:
        return _unusable(problem)
    except KeyError:
        near = difflib.get_close_matches(name, exercises.every_name(), 1, 0.6)
        way = f"Did you mean {near[0]}?" if near else "The names stand above the exercises."
        return _unknown(f"no exercise is called {name}", way)


def _answer_of(name: str) -> Any:
    return exercises.answer(name) if name in exercises.every_name() else None


def _not_installed(missing: needs.Missing) -> Verdict:
    # The command on a line of its own, where no line break cuts it in two.
    headline, _, way = str(missing).partition(": ")
    return Verdict("", State.FAULT, 0.0, headline, evidence=(way,))


def _unusable(problem: place.CourseError) -> Verdict:
    headline = f"the course cannot be used: {problem.what}"
    return Verdict("", State.FAULT, 0.0, headline, evidence=(f"{problem.place}: {problem.mend}.",))


def _unknown(headline: str, way: str) -> Verdict:
    return Verdict("", State.TYPE, 0.0, headline, evidence=(way,))


def hint(subject: Any) -> None:
    """Show the next of an exercise's three hints: `hint(softmax)`."""
    face = _face(subject, "hint")
    if isinstance(face, Verdict):
        Report(face).show()
        return
    shown = _revealed.get(face.name, 0)
    if shown == len(face.hints):
        text = (f"You have seen all three hints for {face.name}. To go on without it: "
                f"from {place.current().reference} import {face.name}")  # fmt: skip
        show_bundle(text, f"<p>{escape(text)}</p>")
        return
    _revealed[face.name] = shown + 1
    _show_hint(face, shown)


def _show_hint(face: Face, index: int) -> None:
    title = f"Hint {index + 1} of 3 for {face.name}"
    text = inspect.cleandoc(face.hints[index])
    rich = escape(text).replace("\n\n", "</p><p>").replace("\n", "<br>")
    while rich.count("`") >= 2:
        rich = rich.replace("`", "<code>", 1).replace("`", "</code>", 1)
    show_bundle(f"{title}\n{text}", f"<p><strong>{escape(title)}</strong></p><p>{rich}</p>")


def progress(lab: str | None = None) -> None:
    """Show every exercise of a lab, its state and its points: `progress()`.

    lab is a name such as '03_forward'; without it, the lab that was checked last, or the
    notebook's own.
    """
    lab = lab or _current_lab()
    try:
        rows = [(face, _latest.get(face.name)) for face in exercises.faces(lab or "")]
    except place.CourseError as problem:
        Report(_unusable(problem)).show()
        return
    except KeyError:
        known = ", ".join(exercises.labs())
        text = f"no lab is called {lab}" if lab else "no exercise has been checked yet"
        Report(_unknown(text, f"Try progress({exercises.labs()[0]!r}). Labs: {known}.")).show()
        return
    show_bundle(_progress_text(lab, rows), _progress_html(lab, rows))


def _current_lab() -> str | None:
    if _latest:
        return list(_latest.values())[-1].lab
    # Jupyter tells a kernel which notebook it serves.
    return Path(os.environ.get("JPY_SESSION_NAME", "")).stem or None


def _row(face: Face, verdict: Verdict | None) -> tuple[str, str, str, str, str]:
    if verdict is None:
        return "○", face.number, face.name, "not checked yet", f"0 of {face.points}"
    share = f"{earned(verdict):g} of {face.points}"
    return symbol(verdict), face.number, face.name, str(verdict.state), share


def _summary(lab: str, rows: list) -> str:
    passed = sum(v is not None and v.state is State.PASSED for _, v in rows)
    got = sum(earned(v) for _, v in rows if v)
    total = sum(face.points for face, _ in rows)
    return f"{lab}: {passed} of {len(rows)} exercises passed, {got:g} of {total} points"


def _progress_text(lab: str, rows: list) -> str:
    lines = [_summary(lab, rows)]
    for mark, number, name, state, share in (_row(*row) for row in rows):
        lines.append(f"  {mark} {number}  {name:<24} {state:<20} {share}")
    return "\n".join(lines)


def _progress_html(lab: str, rows: list) -> str:
    body = "".join(
        f'<tr><td aria-hidden="true">{mark}</td><td>{number}</td>'
        f'<td style="text-align:left"><code>{escape(name)}</code></td>'
        f'<td style="text-align:left">{escape(state)}</td><td>{share}</td></tr>'
        for mark, number, name, state, share in (_row(*row) for row in rows)
    )
    return (
        f"<table><caption>{escape(_summary(lab, rows))}</caption><thead><tr><th></th><th>No.</th>"
        f"<th>Exercise</th><th>State</th><th>Points</th></tr></thead><tbody>{body}</tbody></table>"
    )
