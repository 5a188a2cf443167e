"""Find every submission in folders and zip files, and say what could not be placed.

When a student handed in a lab more than once, the newest counts. The time of a file is, in
this order: the time in its name (as Blackboard and Brightspace write it, or 2026-03-01_2359),
nbgrader's timestamp.txt beside it, its modification time (in a zip: the time stored there).
Files of the same time are ordered by the number of their copy, then by name. With --due, a
later file does not count and is listed.
"""

import os
import stat
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path, PurePosixPath

from labkit.grading import archive, code, names, reading
from labkit.grading.archive import Refused, Source
from labkit.grading.places import GENERIC, Place, match, place
from labkit.grading.release import Lab
from labkit.grading.when import exchanged, modified
from labkit.release.errors import CourseError

_JUNK = ("__macosx", "__pycache__", "node_modules")
_OTHER_ARCHIVES = (".tar", ".gz", ".tgz", ".rar", ".7z", ".bz2", ".xz")
_NBGRADER = {"source", "release", "autograded", "feedback"}
_LINK = "a link, and links are not followed"
_DEEPEST = 2  # zips inside zips


@dataclass(frozen=True)
class Submission:
    """One student's notebook for one lab. label: its path as messages show it."""

    student: str
    lab: str
    source: Source
    label: str
    when: datetime
    copy: int = 0


@dataclass
class Found:
    """What was found. unplaced: (label, why). older: files that a newer one of the same student
    and lab replaces, with that one's label. late: files after the due time. others: how many
    files are no notebooks."""

    submissions: list[Submission] = field(default_factory=list)
    unplaced: list[tuple[str, str]] = field(default_factory=list)
    older: list[tuple[str, str]] = field(default_factory=list)
    late: list[Submission] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    others: int = 0

    @property
    def students(self) -> list[str]:
        return sorted({s.student for s in self.submissions})

    @property
    def labs(self) -> list[str]:
        return sorted({s.lab for s in self.submissions})


@dataclass(frozen=True)
class _File:
    """A notebook on its way to a place. parts: folders, then its name without the ending."""

    parts: tuple[str, ...]
    source: Source
    label: str
    when: datetime
    fallback: str = ""


def find(paths: Iterable[Path], labs: dict[str, Lab], due: datetime | None = None) -> Found:
    """Every submission under paths. Raises CourseError for a path that is not there."""
    found, placed = Found(), []
    paths = list(paths)
    for path in paths:
        files = _unwrapped(list(_files(path, len(paths) > 1, found, labs)), labs)
        some = [_place(file, labs, found) for file in files]
        placed += _named(path, [s for s in some if s], found)
    _settle(_apart(placed), due, found)
    found.unplaced.sort()
    found.notes += _alike(found.students)
    archive.forget()
    return found


def _files(path: Path, several: bool, found: Found, labs: Iterable[str]) -> Iterator[_File]:
    if path.is_dir():
        prefix = f"{path.name}/" if several else ""
        yield from _folder(path, prefix, found, labs)
    elif path.suffix.lower() == ".zip" and path.is_file():
        outer = (path.stem,) if several else ()
        yield from _zip(Source(path), outer, path.name, found, labs, fallback=path.stem)
    elif path.suffix.lower() == ".ipynb" and path.is_file():
        yield _File((path.stem,), Source(path), path.name, modified(path))
    else:
        what = "this is no folder, zip or notebook" if path.exists() else "there is no such file"
        raise CourseError(str(path), what, "name the folder that holds the submissions")


def _folder(root: Path, prefix: str, found: Found, labs: Iterable[str]) -> Iterator[_File]:
    for folder, below, files in os.walk(root):
        here = PurePosixPath(Path(folder).relative_to(root).as_posix())
        for name in below:
            if os.path.islink(os.path.join(folder, name)):
                found.unplaced.append((f"{prefix}{here / name}", _LINK))
        below[:] = sorted(n for n in below if not _is_junk(n))
        for name in sorted(files):
            if not _is_junk(name):
                yield from _file(Path(folder) / name, here, prefix, found, labs)


def _file(
    path: Path, here: PurePosixPath, prefix: str, found: Found, labs: Iterable[str]
) -> Iterator[_File]:
    label, ending = f"{prefix}{here / path.name}", path.suffix.lower()
    if ending not in (".ipynb", ".zip"):
        _other(label, ending, found)
    elif why := _odd(path):
        found.unplaced.append((label, why))
    elif ending == ".zip":
        yield from _zip(Source(path), (*here.parts, path.stem), label, found, labs)
    else:
        yield _File((*here.parts, path.stem), Source(path), label, exchanged(path))


def _other(label: str, ending: str, found: Found) -> None:
    if ending in _OTHER_ARCHIVES:
        found.unplaced.append((label, "an archive that is no zip; unpack it first"))
    elif PurePosixPath(label).name != "timestamp.txt":
        found.others += 1


def _odd(path: Path) -> str:
    mode = os.lstat(path).st_mode
    if stat.S_ISLNK(mode):
        return _LINK
    return "" if stat.S_ISREG(mode) else "no ordinary file"


def _zip(
    source: Source,
    outer: tuple[str, ...],
    label: str,
    found: Found,
    labs: Iterable[str],
    fallback: str = "",
) -> Iterator[_File]:
    """The notebooks of an archive: a student's own, or a class's."""
    files = list(_entries(source, label, found, labs, fallback))
    # A class's archive holds one lab of two students; then the names inside count.
    seen, many = {}, False
    for file in files:
        said = place(file.parts, list(labs))
        many |= seen.setdefault(said.lab, said.student) != said.student
    outer = outer[:-1] if many else outer
    yield from (replace(f, parts=(*outer, *f.parts)) for f in files)


def _entries(
    source: Source, label: str, found: Found, labs: Iterable[str], fallback: str
) -> Iterator[_File]:
    try:
        entries, refused = archive.entries(source)
    except (Refused, OSError) as error:
        found.unplaced.append((label, str(error) if isinstance(error, Refused) else "unreadable"))
        return
    found.unplaced += [(f"{label}/{names.line(name)}", f"refused: {why}") for name, why in refused]
    for entry in entries:
        path = PurePosixPath(entry.name)
        inner, ending = f"{label}/{entry.name}", path.suffix.lower()
        if any(map(_is_junk, path.parts)):
            continue
        if ending == ".zip" and len(source.inside) < _DEEPEST:
            parts = (*path.parent.parts, path.stem)
            yield from _zip(entry.source, parts, inner, found, labs)
        elif ending == ".ipynb":
            parts = (*path.parent.parts, path.stem)
            yield _File(parts, entry.source, inner, entry.when, fallback)
        else:
            _other(inner, ending, found)


def _is_junk(name: str) -> bool:
    # Dot files, checkpoints and macOS's ._ files among them.
    return name.startswith(".") or name.casefold() in _JUNK


def _unwrapped(files: list[_File], labs: dict[str, Lab]) -> list[_File]:
    """Without a folder that holds all others, and without nbgrader's own copies."""
    if any(f.parts[0].casefold() == "submitted" for f in files):
        files = [f for f in files if f.parts[0].casefold() not in _NBGRADER]
    while files and all(len(f.parts) > 2 for f in files):
        first = {f.parts[0] for f in files}
        second = {p for f in files if not _says_lab(p := f.parts[1], labs)}
        if len(first) > 1 or len(second) < 2 or _says_lab(files[0].parts[0], labs):
            break
        files = [replace(f, parts=f.parts[1:]) for f in files]
    return files


def _says_lab(part: str, labs: dict[str, Lab]) -> bool:
    return part.casefold() in GENERIC or match(part, labs).strength > 1


def _place(file: _File, labs: dict[str, Lab], found: Found) -> tuple[_File, Place] | None:
    if "solutions" in (p.casefold() for p in file.parts[:-1]):
        found.unplaced.append((file.label, "a solution, by its folder's name"))
        return None
    said = place(file.parts, list(labs), file.fallback)
    if said.doubt:
        found.unplaced.append((file.label, said.doubt))
        return None
    lab = said.lab or _guess(file, labs)
    if lab:
        return file, replace(said, lab=lab)
    found.unplaced.append((file.label, "neither its name nor its cells say which lab it is"))
    return None


def _guess(file: _File, labs: dict[str, Lab]) -> str:
    """The lab whose exercises a notebook holds, where its name says nothing; '' if none fits."""
    try:
        cells = reading.read(file.source.read())
    except (reading.Unreadable, Refused, OSError):
        return ""
    said = {identity for identity, _ in cells}
    said |= {name for _, source in cells for name in code.defined(code.parse(source))}
    count = sorted((len(lab.own & said), name) for name, lab in labs.items())
    clear = count and count[-1][0] > (count[-2][0] if len(count) > 1 else 0)
    return count[-1][1] if clear else ""


def _named(path: Path, placed: list[tuple[_File, Place]], found: Found) -> list:
    """Files with a student; the folder itself is the student when no path in it names one."""
    nobody = not any(said.student for _, said in placed)
    kept = []
    for file, said in placed:
        if said.student or nobody and path.is_dir():
            kept.append((file, replace(said, student=said.student or path.resolve().name)))
        else:
            found.unplaced.append((file.label, "its path names no student"))
    return kept


def _apart(placed: list[tuple[_File, Place]]) -> list[tuple[_File, Place]]:
    """Students of the same name keep apart by their number in the learning platform."""
    numbers = defaultdict(set)
    for _, said in placed:
        if said.number:
            numbers[said.student].add(said.number)
    return [
        (file, replace(said, student=f"{said.student} {said.number}"))
        if len(numbers[said.student]) > 1 and said.number
        else (file, said)
        for file, said in placed
    ]


def _settle(placed: list[tuple[_File, Place]], due: datetime | None, found: Found) -> None:
    """One file for each student and lab."""
    groups: dict[tuple[str, str], list[Submission]] = defaultdict(list)
    for file, said in placed:
        when = said.when or file.when
        student = names.line(said.student)
        made = Submission(student, said.lab, file.source, names.line(file.label), when, said.copy)
        if due and when > due:
            found.late.append(made)
        else:
            groups[made.student, made.lab].append(made)
    for key in sorted(groups):
        *older, newest = sorted(groups[key], key=lambda s: (s.when, s.copy, s.label))
        found.submissions.append(newest)
        found.older += [(s.label, newest.label) for s in older]
    found.late.sort(key=lambda s: s.label)


def _alike(students: list[str]) -> list[str]:
    """Notes on students whose names differ in capitals only: two people, or one."""
    groups = defaultdict(list)
    for student in students:
        groups[student.casefold()].append(student)
    return [f"{' and '.join(g)} are kept apart: their names differ in capitals only"
            for g in groups.values() if len(g) > 1]  # fmt: skip
