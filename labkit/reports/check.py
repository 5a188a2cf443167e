"""check, hint and progress: all that a learner types."""

import difflib
import inspect
from dataclasses import replace
from html import escape

from labkit import exercises, needs, place
from labkit.engine.crash import Crash
from labkit.engine.drill import is_drill
from labkit.engine.exercise import Face
from labkit.engine.judge import assess
from labkit.engine.near import missing_name
from labkit.engine.theirs import Theirs
from labkit.engine.verdict import State, Verdict
from labkit.reports import cells, record
from labkit.reports import progress as views
from labkit.reports.report import Report, show_bundle
from labkit.words import say

_revealed: dict[str, int] = {}  # exercise name -> how many hints have been shown


def check(subject: Theirs) -> Report:
    """Check an exercise: `check(softmax)`. Shows the report and returns it; never raises.

    subject is the function or class itself; its `__name__` says which exercise it is. The
    report is true when everything passed, so `assert check(softmax)` is the strict form.
    """
    report = Report(_verdict(subject))
    report.show()
    # A drill is no answer: what it does wrong must not undo what was passed.
    if report.verdict.exercise and not is_drill(subject):
        record.keep(report.verdict, _is_imported(subject, report.verdict.exercise))
    return report


def _is_imported(subject: Theirs, name: str) -> bool:
    """Whether an answer is labkit's own, imported to go on without it."""
    try:
        return subject is exercises.answer(name)
    except (KeyError, needs.Missing, place.CourseError):
        return False


def _verdict(subject: Theirs) -> Verdict:
    try:
        face = face_of(subject, "check")
        if isinstance(face, Verdict):
            return face
        verdict = assess(exercises.load(face.name), subject, answer_of=_answer_of)
        return _with_cells(verdict, subject)
    except KeyboardInterrupt:
        crash = Crash("KeyboardInterrupt", "")
        return Verdict("", State.RAISED, 0.0, say("check.stopped"), crash=crash)
    except needs.Missing as missing:
        return _not_installed(missing)
    except place.CourseError as problem:
        return _unusable(problem)
    except Exception as error:
        text = say("report.fault", what=f"{type(error).__name__}: {error}")
        line = say("check.our_defect")
        return Verdict("", State.FAULT, 0.0, text, evidence=(line,))


def _with_cells(verdict: Verdict, subject: Theirs) -> Verdict:
    """The verdict, with what is known of cells that have not run, or not since they were edited."""
    lines = cells.stale(subject)
    if crash := verdict.crash:
        lines.append(cells.missing(missing_name(crash.kind, crash.message)))
    lines = [line for line in lines if line]
    return replace(verdict, evidence=(*verdict.evidence, *lines)) if lines else verdict


def face_of(subject: Theirs, verb: str) -> Face | Verdict:
    """The face of a function's exercise, or the verdict that says why there is none."""
    if isinstance(subject, str):
        name = subject if subject.isidentifier() else "softmax"
        return _unknown(
            say("check.a_name", verb=verb), say("check.no_quotes", verb=verb, name=name)
        )
    if subject is None:
        return _unknown(say("check.none", verb=verb), say("check.why_none"))
    name = getattr(subject, "__name__", None)
    if not callable(subject) or not isinstance(name, str):
        what = say("check.no_function", verb=verb, kind=type(subject).__name__)
        return _unknown(what, say("check.a_function", verb=verb))
    if name == "<lambda>":
        return _unknown(say("check.lambda"), say("check.no_lambda", verb=verb))
    try:
        return exercises.face(name)
    except place.CourseError as problem:
        return _unusable(problem)
    except KeyError:
        near = difflib.get_close_matches(name, exercises.every_name(), 1, 0.6)
        way = say("check.near", name=near[0]) if near else say("check.where_names_are")
        return _unknown(say("check.no_exercise", name=name), way)


def _answer_of(name: str) -> Theirs:
    return exercises.answer(name) if name in exercises.every_name() else None


def _not_installed(missing: needs.Missing) -> Verdict:
    # The command on a line of its own, where no line break cuts it in two.
    headline, _, way = str(missing).partition(": ")
    return Verdict("", State.FAULT, 0.0, headline, evidence=tuple(way.split(", ")))


def _unusable(problem: place.CourseError) -> Verdict:
    headline = say("check.no_course", what=problem.what)
    return Verdict("", State.FAULT, 0.0, headline, evidence=(f"{problem.place}: {problem.mend}.",))


def _unknown(headline: str, way: str) -> Verdict:
    return Verdict("", State.TYPE, 0.0, headline, evidence=(way,))


def hint(subject: Theirs) -> None:
    """Show the next of an exercise's three hints: `hint(softmax)`."""
    face = face_of(subject, "hint")
    if isinstance(face, Verdict):
        Report(face).show()
        return
    shown = _revealed.get(face.name, 0)
    if shown == len(face.hints):
        text = say("check.no_more_hints", exercise=face.name, reference=place.current().reference)
        show_bundle(text, f"<p>{escape(text)}</p>")
        return
    _revealed[face.name] = shown + 1
    _show_hint(face, shown)


def _show_hint(face: Face, index: int) -> None:
    title = say("check.hint", number=index + 1, exercise=face.name)
    text = inspect.cleandoc(face.hints[index])
    rich = escape(text).replace("\n\n", "</p><p>").replace("\n", "<br>")
    while rich.count("`") >= 2:
        rich = rich.replace("`", "<code>", 1).replace("`", "</code>", 1)
    show_bundle(f"{title}\n{text}", f"<p><strong>{escape(title)}</strong></p><p>{rich}</p>")


def progress(lab: str | None = None) -> None:
    """Show every exercise of a lab, its state and its points: `progress()`.

    lab is a name such as '03_forward'; without it, the lab that was checked last, or the
    notebook's own. `progress("all")` shows the whole course. What earlier kernels found is read
    from the file that `check` keeps beside the notebooks.
    """
    found = record.entries()
    if lab == "all":
        _show(views.course_text(found), views.course_html(found))
        return
    lab = lab or _current_lab(found)
    try:
        rows = views.standings(lab or "", found, record.here())
        drilled = views.drills(lab or "", found, record.here())
    except place.CourseError as problem:
        Report(_unusable(problem)).show()
        return
    except KeyError:
        known = ", ".join(exercises.labs())
        text = say("check.no_lab", lab=lab) if lab else say("check.nothing_checked")
        way = say("check.which_labs", lab=repr(exercises.labs()[0]), labs=known)
        Report(_unknown(text, way)).show()
        return
    _show(views.lab_text(lab or "", rows, drilled), views.lab_html(lab or "", rows, drilled))


def _show(plain: str, rich: str) -> None:
    """A view of what was found, and under it whether it lasts."""
    if why := record.why_lost():
        line = say("progress.not_kept", why=why, variable=record.FOLDER)
        plain, rich = f"{plain}\n{line}", f"{rich}<p>{escape(line)}</p>"
    show_bundle(plain, rich)


def _current_lab(found: list[record.Entry]) -> str | None:
    """The lab that this kernel checked last, or that its notebook is called after, or any last."""
    if record.here():
        return record.here()[-1].lab
    opened = record.notebook()
    if opened is not None:
        # 'Copy of 03_forward.ipynb' and '03_forward (1).ipynb' are that lab too.
        return next((lab for lab in exercises.labs() if lab in opened.stem), opened.stem)
    return found[-1].lab if found else None
