"""A student's feedback: one page with every lab, in the words of `check`."""

from labkit import place
from labkit.grading import frame, states, summary
from labkit.grading.classlist import Person
from labkit.grading.records import Drill, Record, Row
from labkit.grading.table import Line, Table
from labkit.reports import html
from labkit.reports.text import symbol

_ABSENT = {
    states.NOT_SUBMITTED: "Nothing was handed in for this lab.",
    states.UNREADABLE: "Your file could not be read, so nothing in it was graded. What counts is "
    "the notebook (.ipynb): if it opens in Jupyter, save it again and hand it in anew.",
    states.FAULT: "The grader failed on your file. That is not your fault and costs you no "
    "points; your instructor sees it too.",
    states.WAITING: "This lab is not graded yet.",
}
_PLAIN = {
    states.NOT_WRITTEN: "Not written yet.",
    states.FAULT: "The grader failed here. That is not your fault and costs you no points.",
    states.LOOK: "A person should look at this one.",
    states.NOT_SUBMITTED: "",
    states.UNREADABLE: "",
    states.WAITING: "",
}
_DRILL = {
    states.MENDED: "Mended: every case is right.",
    states.NOT_MENDED: "Not mended: something in its text is still wrong.",
    states.NOT_PASSED: "Not counted: <code>{exercise}</code> has not passed, and its drill is for "
    "those whose answer has.",
    states.UNTOLD: "Not counted: which fault was planted cannot be told. In "
    '<code>drill({exercise}, "your name")</code> the name has to be written out.',
}


def feedback(table: Table, person: Person, records: dict[str, Record | None]) -> str:
    """The whole page of one student."""
    got, most, open_labs = table.total(person.student)
    body = [f"<header><p class=muted>{frame.text(place.current().title)}</p>"
            f"<h1>Feedback for {frame.text(person.name)}</h1>",
            f"<p class=big><strong>{frame.points(got, most)} points</strong>"
            f"{_open(open_labs)}</p>",
            "</header>", _overview(table, person)]  # fmt: skip
    for lab in table.labs:
        body.append(_lab(table, person, lab, records.get(lab)))
    title = f"Feedback for {person.name}"
    return frame.page(title, "\n".join(body), incomplete=not table.complete)


def _open(count: int) -> str:
    if not count:
        return ""
    return f" <span class=muted>· {count} lab{'s' if count > 1 else ''} without a full score</span>"


def _overview(table: Table, person: Person) -> str:
    rows = []
    for lab in table.labs:
        found = table.sum(person.student, lab)
        rows.append([f'<a href="#{lab}">{lab}</a>', frame.text(found.state),
                     f"{found.passed} of {found.exercises}",
                     frame.points(found.points, found.maximum, found.so_far)])  # fmt: skip
    return frame.table("Your labs", ["Lab", "State", "Passed", "Points"], rows, (2, 3))


def _lab(table: Table, person: Person, lab: str, record: Record | None) -> str:
    lines = table.lines[person.student, lab]
    found = table.sum(person.student, lab)
    worth = _worth(found.points, found.maximum, found.so_far)
    parts = [f'<section aria-labelledby="{lab}"><h2 id="{lab}">{lab} {worth}</h2>']
    if record is None or not record.rows:
        state = lines[0].state
        if found.why:
            parts.append(f"<p class=note>{frame.text(found.why[0].upper() + found.why[1:])}.</p>")
        parts.append(f"<p>{_ABSENT.get(state, '')}</p>")
        return "".join([*parts, "</section>"])
    parts.append(_table(table, lab, lines, record))
    rows = {row.exercise: row for row in record.rows}
    for exercise, line in zip(table.labs[lab], lines, strict=True):
        parts.append(_exercise(lab, exercise.number, line, rows.get(line.exercise)))
    parts += [_drill(lab, drill) for drill in record.drills]
    return "\n".join([*parts, "</section>"])


def _table(table: Table, lab: str, lines: list[Line], record: Record) -> str:
    by_name = {row.exercise: row for row in record.rows}
    rows = []
    for exercise, line in zip(table.labs[lab], lines, strict=True):
        link = f'<a href="#{lab}-{line.exercise}"><code>{line.exercise}</code></a>'
        rows.append([exercise.number, link, _state(line, by_name.get(line.exercise)),
                     frame.points(line.points, line.maximum)])  # fmt: skip
    return frame.table(f"{lab}, exercise by exercise", ["No.", "Exercise", "State", "Points"],
                       rows, (3,), name=1)  # fmt: skip


def _state(line: Line, row: Row | None) -> str:
    mark = symbol(row.verdict) if row and row.verdict else "○"
    said = line.result if line.state == states.GRADED else line.state
    return f'<span aria-hidden="true">{mark}</span> {frame.text(said)}'


def _exercise(lab: str, number: str, line: Line, row: Row | None) -> str:
    name, worth = f"{lab}-{line.exercise}", _worth(line.points, line.maximum)
    title = f'<h3 id="{name}">{number} <code>{line.exercise}</code> {worth}</h3>'
    parts = [f'<article aria-labelledby="{name}">{title}']
    parts += [f"<p class=note>Note: {frame.text(note)}.</p>" for note in line.notes]
    if line.state in _PLAIN and (row is None or row.verdict is None or line.state == states.LOOK):
        parts.append(f"<p>{_PLAIN[line.state]}</p>")
    if row is not None and row.verdict is not None:
        parts.append(frame.harmless(html.render(row.verdict)))
    return "".join([*parts, "</article>"])


def _drill(lab: str, drill: Drill) -> str:
    """A drill, whose points stand beside the lab's and are not among them."""
    name, worth = f"{lab}-{drill.exercise}-drill", _worth(drill.points, 1)
    title = f'<h3 id="{name}">Drill of <code>{drill.exercise}</code> {worth}</h3>'
    said = _DRILL[drill.state].format(exercise=drill.exercise)
    if drill.needed:
        said += f" {summary.many(drill.changed, 'line')} changed, {drill.needed} needed."
    if 0 < drill.points < 1:
        said += " More than two for each that was needed count half."
    return f'<article aria-labelledby="{name}">{title}<p>{said}</p></article>'


def _worth(points: float | None, maximum: int, so_far: float | None = None) -> str:
    return f"<span class=muted>· {frame.points(points, maximum, so_far)} points</span>"
