"""The final files, made from the records: the same records give the same bytes.

All of them are written beside the old ones first and take their places at the end, so a full
disk leaves the old set as it was.
"""

import os
import shutil
from pathlib import Path

from labkit import needs
from labkit.grading import classpage, groups, pages, sheets, states, summary, written
from labkit.grading.classlist import ClassList
from labkit.grading.find import Found
from labkit.grading.release import Lab
from labkit.grading.similar import Pair
from labkit.grading.store import Store, sync, write
from labkit.grading.table import Table


def write_all(
    store: Store, found: Found, labs: dict[str, Lab], names: ClassList, slugs: dict[str, str],
    complete: bool,
) -> Table:  # fmt: skip
    """Write every final file and return the table behind them. Raises CourseError."""
    new = store.folder / ".new"
    shutil.rmtree(new, ignore_errors=True)
    try:
        table = _make(new, store, found, labs, names, slugs, complete)
        _move(new, store.folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    return table


def _make(new: Path, store: Store, found: Found, labs: dict[str, Lab], names: ClassList,
          slugs: dict[str, str], complete: bool) -> Table:  # fmt: skip
    people = names.people(everyone(found))
    chosen = {lab: labs[lab].exercises for lab in found.labs}
    table = Table(chosen, people, slugs, complete=complete)
    handed_in = {(s.student, s.lab) for s in found.submissions}
    late = {(s.student, s.lab): s.label for s in found.late}
    for person in people:
        records = {}
        for lab in chosen:
            key = person.student, lab
            record = store.load(slugs[person.student], lab) if key in handed_in else None
            # One that is another student's, by a name that a file system took for the same.
            record = record if record and record.student == person.student else None
            absent = states.WAITING if key in handed_in else states.NOT_SUBMITTED
            why = f"{late[key]} came after the due time" if key in late else ""
            table.add(*key, record, absent, why)
            records[lab] = record
        page = pages.feedback(table, person, records)
        _put(new / "feedback" / f"{slugs[person.student]}.html", page)
    # A run that was stopped is finished first; comparing takes a while.
    alike = _alike(found, labs) if complete else []
    unnamed = groups.of(table, groups.examples(found.submissions, labs))
    for name, text in _class_files(table, found, names, alike, unnamed).items():
        _put(new / name, text)
    return table


def _alike(found: Found, labs: dict[str, Lab]) -> list[Pair] | None:
    """Pairs whose code is alike; None, and a note, where what compares it is not installed."""
    try:
        return written.alike(found.submissions, labs)
    except needs.Missing as missing:
        found.notes.append(str(missing))
        return None


def everyone(found: Found) -> list[str]:
    """Students with a submission, also a late one."""
    return sorted({s.student for s in (*found.submissions, *found.late)})


def _class_files(
    table: Table,
    found: Found,
    names: ClassList,
    alike: list[Pair] | None,
    unnamed: list[groups.Group],
) -> dict[str, str]:
    compared = {} if alike is None else {"similar.csv": sheets.similar(alike)}
    return {
        "grades.csv": sheets.grades(table),
        "grades_wide.csv": sheets.wide(table),
        "canvas.csv": sheets.canvas(table, names.headers),
        "moodle.csv": sheets.moodle(table),
        "nbgrader.csv": sheets.nbgrader(table),
        "drills.csv": sheets.drills(table),
        "files.csv": sheets.files(found, table),
        "class.html": classpage.render(table, found, alike or [], unnamed),
        "summary.txt": summary.text(table, found),
        **compared,
    }


def _put(path: Path, text: str) -> None:
    write(path, text.encode("utf-8", "replace"))


def _move(new: Path, folder: Path) -> None:
    """Put the new files into their places, and take away pages of students who are gone."""
    pages_new, pages_old = new / "feedback", folder / "feedback"
    pages_old.mkdir(exist_ok=True)
    names = {path.name for path in pages_new.glob("*.html")}
    for path in sorted(pages_new.glob("*.html")):
        os.replace(path, pages_old / path.name)
    for path in pages_old.glob("*.html"):
        if path.name not in names:
            path.unlink()
    sync(pages_old)
    for path in sorted(p for p in new.iterdir() if p.is_file()):
        os.replace(path, folder / path.name)
    sync(folder)
