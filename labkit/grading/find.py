"""Find every submission in folders and zip files, and say what could not be placed.

Every file gets a line that says what became of it. When a student handed in a lab more than
once, `choose` says which file counts. The time of a file is what a platform wrote into its name
or its archive (Blackboard, Brightspace), nbgrader's timestamp.txt in the exchange's own folders,
or its modification time; never what a student's own archive or file name says. With --due, a
later file does not count and is listed.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from labkit.grading import archive, choose, formats, names, release, warm
from labkit.grading.archive import Refused, Source
from labkit.grading.classlist import ClassList
from labkit.grading.limits import NUMPY
from labkit.grading.naming import Naming, Reading
from labkit.grading.places import CODE, is_collection, is_sheet, is_word, match
from labkit.grading.release import Lab
from labkit.grading.several import Several, alone
from labkit.grading.walk import File, Walk
from labkit.release.errors import CourseError

# What lies beside work and is none.
_BESIDE = re.compile(
    r"(?:timestamp|requirements|readme|licen[cs]e|changelog|result|scores|setup|environment|roster"
    r"|feedback|index|conftest|comments|grades)",
    re.I,
)
_READ = {e for row in choose.ROWS[:2] for e in row}
_NAMED = {"a link, not the file itself": (".gdoc", ".url", ".webloc", ".lnk"),
          "a PDF": (".pdf",), "a document": (".doc", ".docx", ".odt", ".rtf", ".pages"),
          "a text": (".md", ".txt"), "a picture": (".png", ".jpg", ".jpeg", ".heic"),
          "a web page": (".html", ".htm"), "a script": (".py",)}  # fmt: skip
_KINDS = {ending: kind for kind, endings in _NAMED.items() for ending in endings}
_LARGEST_LOOK = 5_000_000  # bytes of a file that is no notebook and whose name says no lab
_MOST_LOOKED = 400_000_000  # bytes of one person's files that are looked into for their lab
_OF_A_CLASS = 20  # times as many of all below one outermost name


@dataclass(frozen=True)
class Submission:
    """One student's notebook for one lab. label: its path as messages show it."""

    student: str
    lab: str
    source: Source
    label: str
    when: datetime


@dataclass(frozen=True)
class Seen:
    """What became of a file: counts, not counted, late, not placed or left aside."""

    label: str
    student: str
    lab: str
    result: str
    why: str = ""


@dataclass
class Found:
    """What was found. unplaced: (label, why). older: files that do not count, with the label of
    the one of the same student and lab that does. late: files after the due time. doubts: what a
    person should see about a choice, by student and lab. seen: every file. others: how many
    files were left aside."""

    submissions: list[Submission] = field(default_factory=list)
    unplaced: list[tuple[str, str]] = field(default_factory=list)
    older: list[tuple[str, str]] = field(default_factory=list)
    late: list[Submission] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    doubts: dict[tuple[str, str], str] = field(default_factory=dict)
    seen: list[Seen] = field(default_factory=list)

    @property
    def others(self) -> int:
        return sum(s.result == "left aside" for s in self.seen)

    @property
    def students(self) -> list[str]:
        return sorted({s.student for s in self.submissions}, key=names.natural)

    @property
    def labs(self) -> list[str]:
        return sorted({s.lab for s in self.submissions})


def find(
    paths: Iterable[Path], labs: dict[str, Lab], due: datetime | None = None,
    people: ClassList | None = None, person: str = "",
) -> Found:  # fmt: skip
    """Every submission under paths; people: who there is; person: whose all of it is, whatever
    names say. Raises CourseError for a path that is not there."""
    search = _Search(labs, people if people and people.rows else None, person)
    paths = list(paths)
    for path in paths:
        if not path.exists():
            raise CourseError(str(path), "there is no such file", "name the folder that holds the "
                              "submissions")  # fmt: skip
    search.read(paths)
    search.settle(due)
    archive.forget()
    return search.found


class _Search:
    """What the steps of one search share."""

    def __init__(self, labs: dict[str, Lab], people: ClassList | None, person: str = ""):
        self.labs, self.people, self.person, self.found = labs, people, person, Found()
        self._names = tuple(labs)
        self._looked: Counter = Counter()
        self._labs_inside: dict[Source, str] = {}
        self._kept: list[Reading] = []
        self._rest: list[Reading] = []

    def read(self, paths: list[Path]) -> None:
        """Take in everything under the paths, as one class."""
        walks = [Walk(self._owner) for _ in paths]
        each = [[replace(f, named=i) for f in walk.files(path, len(paths) > 1)]
                for i, (walk, path) in enumerate(zip(walks, paths, strict=True))]  # fmt: skip
        known = self.people.holds if self.people else None
        naming = partial(Naming, labs=self._names, content=self._content, known=known)
        several = Several(paths, each, naming, known)
        self.found.notes += several.notes
        readings = naming(several.files).read()
        dropped = {id(f) for f in several.files} - {id(r.file) for r in readings}
        self._aside((f for f in several.files if id(f) in dropped), "nbgrader's own")
        if len(paths) == 1 and paths[0].suffix.lower() != ".ipynb":
            alone(paths[0].resolve(), readings)
        for reading in readings:
            if self.person:
                reading.said = replace(reading.said, student=self.person, number="", when=None)
                reading.person_at = -1  # no name in it says whose it is
            self._sort(reading)
        for label, why in (u for walk in walks for u in walk.unplaced):
            self._unplaced(label, why)

    def _owner(self, parts: tuple[str, ...]) -> tuple[str, ...]:
        """The leading parts of a path that say whose it is."""
        for i, part in enumerate(parts):
            found = match(part, self._names)
            other = is_word(part) or is_collection(part) or is_sheet(part)
            if not (other or found.strength and not found.rest):
                return parts[: i + 1]
        return parts

    def _content(self, file: File) -> str:
        """The lab whose exercises a file holds; '' if none fits best."""
        if file.source not in self._labs_inside:  # asked for each path alone, then for all
            self._labs_inside[file.source] = self._looked_into(file)
        return self._labs_inside[file.source]

    def _looked_into(self, file: File) -> str:
        if file.ending not in _READ or self._in_code(file):
            return ""
        most = formats.LARGEST if file.ending == ".ipynb" else _LARGEST_LOOK
        try:
            data = file.source.read(most) if self._room(file) > 0 else b""
            owner = self._owner(file.parts)
            self._looked.update({owner: len(data), (None, *owner[:1]): len(data)})
            said = warm.bench(NUMPY).read("names", data) if len(data) <= most else set()
        except (formats.Unreadable, Refused, OSError):
            return ""
        return release.meant(said, self.labs)

    def _room(self, file: File) -> int:
        """Bytes that may still be looked into of all that one person has handed in; what looks
        like folders of a class, one may have made."""
        owner = self._owner(file.parts)
        whole = _OF_A_CLASS * _MOST_LOOKED - self._looked[None, *owner[:1]]
        return min(_MOST_LOOKED - self._looked[owner], whole)

    @staticmethod
    def _in_code(file: File) -> bool:
        """Whether a file that is no notebook lies among a program's own."""
        return file.ending != ".ipynb" and any(p.casefold() in CODE for p in file.parts[:-1])

    def _sort(self, each: Reading) -> None:
        """Whether a file is a candidate, may be one, or cannot be."""
        file, said = each.file, each.said
        if choose.is_solution(file, self.labs.get(said.lab)):
            self._unplaced(file.label, "the published solution, in a folder of that name", said)
        elif file.ending != ".ipynb" and (
            self._in_code(file) or _BESIDE.match(file.parts[-1])
            or not any(file.ending in row for row in choose.ROWS)
        ):  # fmt: skip
            self._rest.append(each)
        elif said.doubt:
            self._unplaced(file.label, said.doubt, said)
        elif file.ending == ".ipynb" and not said.lab:
            self._unplaced(file.label, "neither its name nor its cells say which lab it is", said)
        elif file.ending == ".ipynb" and not said.student:
            self._unplaced(file.label, "its path names no student", said)
        elif said.lab and said.student:
            self._kept.append(each)
        else:
            self._rest.append(each)

    def settle(self, due: datetime | None) -> None:
        """One file for each student and lab, and a line for every other."""
        self._kept, cut = self._apart(self._kept + self._rest), len(self._kept)
        self._kept, self._rest = self._kept[:cut], self._kept[cut:]
        groups: dict[tuple[str, str], list[Reading]] = defaultdict(list)
        for each in self._kept:
            made = self._made(each)
            if due and made.when > due:
                self.found.late.append(made)
                self._see(each, "late", f"after the due time ({made.when:%Y-%m-%d %H:%M})")
            else:
                groups[made.student, made.lab].append(each)
        for key in sorted(groups):
            self._choose(key, groups[key])
        self._leftovers()
        found = self.found
        found.late.sort(key=lambda s: s.label)
        found.unplaced.sort()
        found.seen.sort(key=lambda s: (names.natural(s.label), s.label, s.result))
        found.notes += _alike(found.students)

    def _made(self, each: Reading) -> Submission:
        said, file = each.said, each.file
        return Submission(said.student, said.lab, file.source, names.line(file.label),
                          said.when or file.when)  # fmt: skip

    def _choose(self, key: tuple[str, str], group: list[Reading]) -> None:
        first, why, doubt = choose.best(group, self.labs[key[1]])
        made = self._made(first)
        self.found.submissions.append(made)
        self._see(first, "counts")
        passed = [(r, why[i]) for i, r in enumerate(group) if r is not first]
        for other, reason in sorted(passed, key=lambda pair: choose._order(pair[0])):
            if other.file.ending == ".ipynb":
                self.found.older.append((names.line(other.file.label), made.label))
                self._see(other, "not counted", reason)
            else:
                self._see(other, "left aside", reason)
        if doubt:
            self.found.doubts[key] = doubt

    def _leftovers(self) -> None:
        """Files of other kinds: named one by one for whoever handed in nothing else."""
        there = {s.student for s in (*self.found.submissions, *self.found.late)}
        for each in self._rest:
            file, student = each.file, each.said.student
            kind = _KINDS.get(file.ending, f"a file of another kind ({file.ending[:20]})")
            beside = _BESIDE.match(file.parts[-1])
            if student in ("", *there) or beside and student == each.own:
                self._see(each, "left aside", f"{kind}, no notebook")
            else:
                why = f"{kind}, no notebook, and nothing else came from {names.line(student)}"
                self._unplaced(file.label, why, each.said)

    def _apart(self, readings: list[Reading]) -> list[Reading]:
        """Students under names that can be shown, the class list's where it has one; those of one
        name keep apart by their number in the learning platform."""
        numbers = defaultdict(set)
        for each in readings:
            if each.said.number:
                numbers[each.said.student].add(each.said.number)
        for each in readings:
            student = each.said.student
            if len(numbers[student]) > 1 and each.said.number:
                student = f"{student} {each.said.number}"
            each.said = replace(each.said, student=names.person(student) if student else "")
        if self.people:
            same = self.people.same(sorted({r.said.student for r in readings}))
            for each in readings:
                each.said = replace(each.said, student=same[each.said.student])
        return readings

    def _see(self, each: Reading, result: str, why: str = "") -> None:
        self.found.seen.append(Seen(names.line(each.file.label), names.line(each.said.student),
                                    each.said.lab, result, why))  # fmt: skip

    def _unplaced(self, label: str, why: str, said=None) -> None:
        student = names.line(said.student) if said else ""
        self.found.unplaced.append((names.line(label), names.line(why)))
        self.found.seen.append(Seen(names.line(label), student, said.lab if said else "",
                                    "not placed", names.line(why)))  # fmt: skip

    def _aside(self, files: Iterable[File], why: str) -> None:
        self.found.seen += [Seen(names.line(f.label), "", "", "left aside", why) for f in files]


def _alike(students: list[str]) -> list[str]:
    """Notes on students whose names differ in capitals only: two people, or one."""
    groups = defaultdict(list)
    for student in students:
        groups[student.casefold()].append(student)
    return [f"{' and '.join(g)} are kept apart: their names differ in capitals only"
            for g in groups.values() if len(g) > 1]  # fmt: skip
