"""The sheets: grades.csv, grades_wide.csv, and what gradebooks import.

Where there is no score (not submitted, unreadable, grader's fault) a cell is empty: a
gradebook then keeps what it has, and nobody gets a 0 that nobody gave. Text that a
spreadsheet would take for a formula gets an apostrophe in front.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from labkit.grading.classlist import Person
from labkit.grading.find import Found, Seen
from labkit.grading.names import cell
from labkit.grading.places import match
from labkit.grading.similar import Pair
from labkit.grading.table import Sum, Table

# Where a list's separator is `;`, a spreadsheet begins a new cell there, quoted or not.
_AFTER = re.compile(r"([;\t]\s*[\"']?\s*)(?=[=+\-@])")


def _csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(map(_harmless, rows))
    return out.getvalue()


def _harmless(row: Iterable[object]) -> list[str]:
    """A row in which no spreadsheet finds a formula."""
    return [_AFTER.sub(r"\1'", cell(value)) for value in row]


def grades(table: Table) -> str:
    """One row for each student, lab and exercise."""
    header = ("student", "lab", "exercise", "points", "maximum", "state", "result", "mistakes",
              "seconds", "copied", "notes")  # fmt: skip
    return _csv(
        header,
        (
            (line.student, line.lab, line.exercise, line.points, line.maximum, line.state,
             line.result, " ".join(line.mistakes), line.seconds, "yes" if line.copied else "",
             "; ".join(line.notes))
            for line in table.all_lines()
        ),
    )  # fmt: skip


def drills(table: Table) -> str:
    """One row for each drill that was handed in. Its points are part of no other sheet."""
    header = ("student", "lab", "exercise", "state", "changed", "needed", "points")
    return _csv(
        header,
        (
            (student, lab, drill.exercise, drill.state, drill.changed if drill.needed else None,
             drill.needed or None, drill.points)
            for lab in table.labs
            for student, drill in table.drills_of(lab)
        ),
    )  # fmt: skip


def files(found: Found, table: Table) -> str:
    """One row for each file that was seen: whose it is, and what became of it and why."""

    def row(seen: Seen) -> tuple[str, ...]:
        if seen.result != "counts" or (seen.student, seen.lab) not in table.lines:
            return seen.label, seen.student, seen.lab, seen.result, seen.why
        made = table.sum(seen.student, seen.lab)
        return seen.label, seen.student, seen.lab, made.state, made.why

    return _csv(("file", "student", "lab", "result", "reason"), map(row, found.seen))


def similar(pairs: Iterable[Pair]) -> str:
    """One row for each two students whose code for a lab is alike: `similar` says how."""
    header = ("lab", "student", "other student", "exercises", "share", "fingerprints")
    return _csv(header, ((p.lab, p.first, p.second, " ".join(p.exercises), p.share, p.hashes)
                         for p in pairs))  # fmt: skip


def wide(table: Table) -> str:
    """One row for each student: points and state of each lab, and the total."""
    header = ["student", "name"]
    for lab in table.labs:
        header += [lab, f"{lab} state"]
    return _csv(
        [*header, "total", "maximum", "labs without a score"], map(_wide(table), table.people)
    )


def _wide(table: Table):
    def row(person: Person) -> list[object]:
        cells: list[object] = [person.student, person.name]
        for lab in table.labs:
            found = table.sum(person.student, lab)
            cells += [found.points, found.state]
        return [*cells, *table.total(person.student)]

    return row


def canvas(table: Table, headers: Sequence[str] = ()) -> str:
    """For Canvas's gradebook import. headers: those of Canvas's own export, if there is one.

    Canvas finds a student by ID, else SIS User ID, else SIS Login ID, else name, and an
    assignment by '(its number)' in the header, else by its title.
    """
    titles = [_title(lab, headers) for lab in table.labs]
    header = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *titles]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    most = [sum(e.points for e in exercises) for exercises in table.labs.values()]
    writer.writerow(["    Points Possible", "", "", "", "", *most])
    for person in table.people:
        known = person.columns
        login = known.get("login", "" if known else person.student)
        row = [person.name, known.get("id"), known.get("sis"), login, known.get("section")]
        row += [table.sum(person.student, lab).points for lab in table.labs]
        writer.writerow(_harmless(row))
    return out.getvalue()


def _title(lab: str, headers: Sequence[str]) -> str:
    return next((cell(h) for h in headers if match(h, [lab]).strength == 3), lab)


def moodle(table: Table) -> str:
    """For Moodle's grade import from CSV: map from username, ID number or email address.

    Each lab has a column for its grade and one that can be mapped to its feedback.
    """
    header = ["Username", "ID number", "First name", "Last name", "Email address"]
    for lab in table.labs:
        header += [lab, f"{lab} (feedback)"]

    def row(person: Person) -> list[object]:
        known = person.columns
        login = known.get("login", "" if known else person.student)
        cells: list[object] = [login, known.get("sis"), known.get("first"), known.get("last"),
                               known.get("email")]  # fmt: skip
        for lab in table.labs:
            found = table.sum(person.student, lab)
            cells += [found.points, _said(found)]
        return cells

    return _csv(header, map(row, table.people))


def _said(found: Sum) -> str:
    if found.points is None:
        return f"{found.state}: {found.why}" if found.why else found.state
    return f"{found.passed} of {found.exercises} exercises passed"


def nbgrader(table: Table) -> str:
    """The columns of `nbgrader export`. Times and penalties are nbgrader's own and stay empty."""
    header = ("assignment", "duedate", "timestamp", "student_id", "last_name", "first_name",
              "email", "raw_score", "late_submission_penalty", "score", "max_score")  # fmt: skip
    rows = []
    for lab in table.labs:
        for person in table.people:
            known, found = person.columns, table.sum(person.student, lab)
            penalty = None if found.points is None else 0.0
            rows.append((lab, "", "", person.student, known.get("last"), known.get("first"),
                         known.get("email"), found.points, penalty, found.points,
                         found.maximum))  # fmt: skip
    return _csv(header, rows)
