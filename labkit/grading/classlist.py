"""The class list of `--names`: who is in the class, and how a gradebook calls them.

A CSV file with a header: one of your own (a column `student` with the names that submissions
carry, and any of name, email, id), or what Canvas or Moodle export for the course. A row
belongs to the student whose submissions carry any of its values.
"""

import csv
import re
import unicodedata
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from labkit.grading import names
from labkit.release.errors import CourseError

# Header, in small letters -> what it holds.
_ROLES = {
    "student": "student", "student_id": "student", "folder": "student", "github": "student",
    "sis login id": "login", "login": "login", "username": "login", "user name": "login",
    "id": "id", "user id": "id", "sis user id": "sis", "id number": "sis", "idnumber": "sis",
    "student number": "sis", "name": "name", "full name": "name", "first name": "first",
    "first_name": "first", "firstname": "first", "last name": "last", "last_name": "last",
    "lastname": "last", "surname": "last", "email": "email", "email address": "email",
    "e-mail": "email", "section": "section",
}  # fmt: skip


@dataclass(frozen=True)
class Person:
    """A student: the name that submissions carry, the name to show, and gradebook columns."""

    student: str
    name: str
    columns: dict[str, str] = field(default_factory=dict)
    listed: bool = True


@dataclass(frozen=True)
class ClassList:
    """Rows of the list by role, and the file's own headers."""

    rows: tuple[dict[str, str], ...] = ()
    headers: tuple[str, ...] = ()

    def people(self, students: list[str]) -> list[Person]:
        """Everyone in the list or among the students, by name; each student exactly once."""
        found, taken = [], set()
        rows = self._rows_of(students)
        for student in students:
            index = rows[student]
            if index is None or index in taken:
                found.append(Person(student, student, listed=not self.rows))
            else:
                taken.add(index)
                found.append(_person(student, self.rows[index]))
        for index, row in enumerate(self.rows):
            if index not in taken:
                student = next(row[k] for k in ("student", "login", "email", "name", "id", "sis")
                               if row.get(k))  # fmt: skip
                found.append(_person(student, row))
        return sorted(found, key=lambda p: (names.natural(p.student), p.student))

    def holds(self, name: str) -> bool:
        """Whether a name is that of exactly one row."""
        return _norm(name) in self._by_key

    def same(self, students: list[str]) -> dict[str, str]:
        """One name for each: the first of those that belong to one row."""
        first: dict[int, str] = {}
        return {s: s if row is None else first.setdefault(row, s)
                for s, row in self._rows_of(students).items()}  # fmt: skip

    def _rows_of(self, students: list[str]) -> dict[str, int | None]:
        """The row of each, None where there is none. Only a row that nobody has by a better value
        is had by the name in front of its e-mail's @: that may be a classmate's name elsewhere."""
        known = {s: self._by_key.get(_norm(s)) for s in students}
        sure = {found[0] for found in known.values() if found and found[1] < _WEAKEST}
        return {s: None if not found or found[1] == _WEAKEST and found[0] in sure else found[0]
                for s, found in known.items()}  # fmt: skip

    @cached_property
    def _by_key(self) -> dict[str, tuple[int, int]]:
        """Every value that names exactly one row: the row, and of which rank the value is. What a
        row says outright is not disputed by what may be read out of another one."""
        found: dict[str, dict[int, set[int]]] = {}
        for index, row in enumerate(self.rows):
            for rank, values in enumerate(_carried(row)):
                for key in filter(None, map(_norm, values)):
                    found.setdefault(key, {}).setdefault(rank, set()).add(index)
        best = {key: (min(ranks), ranks[min(ranks)]) for key, ranks in found.items()}
        return {key: (min(rows), rank) for key, (rank, rows) in best.items() if len(rows) == 1}


_WEAKEST = 2  # the rank of what stands in front of an e-mail's @


def _carried(row: dict[str, str]) -> tuple[list[str], list[str], list[str]]:
    """What a submission of a row's student may be called, the surest first."""
    keys = [row.get(k, "") for k in ("login", "id", "sis", "name", "email")]
    first, last = row.get("first", ""), row.get("last", "")
    if "," in row.get("name", ""):
        last, _, first = (part.strip() for part in row["name"].partition(","))
    if first and last:
        # Canvas calls Jane Doe's files doejane_...
        keys += [f"{first} {last}", re.sub(r"[\W_]", "", f"{last}{first}")]
    return [row.get("student", "")], keys, [row.get("email", "").split("@")[0]]


def _person(student: str, row: dict[str, str]) -> Person:
    both = f"{row.get('first', '')} {row.get('last', '')}".strip()
    return Person(student, row.get("name") or both or student, row)


def _norm(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip().casefold()


def read(path: Path) -> ClassList:
    """The class list in a file. Raises CourseError."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CourseError(str(path), f"it cannot be read ({error.strerror})", "name the class "
                          "list's CSV file") from None  # fmt: skip
    except UnicodeDecodeError:
        raise CourseError(str(path), "not UTF-8 text", "save it as CSV in UTF-8") from None
    first = text.partition("\n")[0]
    reader = csv.DictReader(text.splitlines(), delimiter=";" if first.count(";") > first.count(",")
                            else ",")  # fmt: skip
    headers = tuple(h.strip() for h in reader.fieldnames or ())
    if not {"student", "login", "email", "name", "id"} & {_ROLES.get(h.lower()) for h in headers}:
        way = "give it a header with a column student, and name, email or id as you like"
        raise CourseError(str(path), "no column says who a row is", way)
    rows = [_row(raw, headers) for raw in reader]
    return ClassList(tuple(row for row in rows if _is_person(row)), headers)


def _row(raw: dict, headers: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    # Canvas's column Student holds a name, "Doe, Jane".
    canvas = {"ID", "Section"} <= set(headers)
    for header, value in raw.items():
        role = _ROLES.get((header or "").strip().lower())
        role = "name" if role == "student" and canvas else role
        if role and isinstance(value, str) and value.strip():
            found.setdefault(role, names.line(value))
    return found


def _is_person(row: dict[str, str]) -> bool:
    # Canvas's second row says how many points there are.
    return bool(row.keys() - {"section"}) and row.get("name", "") != "Points Possible"
