"""Writes what every lab and every exercise begins with: `labkit new`. The words are left to write.

A line that is left to write holds LEFT; `labkit lint` names each one until it is written.
"""

import keyword
import re
from pathlib import Path

from nbformat import NotebookNode, v4

from labkit import exercises, place
from labkit.engine.exercise import Face
from labkit.place import CourseError, Place
from labkit.release import markers, templates
from labkit.release import notebook as files
from labkit.release.course import Course
from labkit.release.lint.minutes import STATED
from labkit.release.student import refreshed

_LAB = re.compile(r"(?:(\d+)_)?([a-z][a-z0-9_]*)")


def where(root: str | None) -> Place:
    """The course to write into: at root, or around the working directory. Raises CourseError."""
    found = place.find(root) if root else place.around(Path.cwd())
    if found is None:
        raise CourseError(
            str(Path.cwd()), "no course is here or above",
            "make one: an empty file labkit.toml in the course's folder will do",
        )  # fmt: skip
    return place.use(found)


def lab(here: Place, name: str) -> list[Path]:
    """Begin a lab: its notebook and the folder of its rooms. name: '03_spread', or 'spread' for
    the next number. Returns what was written. Raises CourseError."""
    parts = _LAB.fullmatch(name)
    if not parts or keyword.iskeyword(parts[2]):
        raise CourseError(name, "no name for a lab", "write one word in small letters: spread")
    course = Course(here.root)
    taken = {known.partition("_")[2]: known for known in course.labs}
    if parts[2] in taken:
        raise CourseError(taken[parts[2]], "there is such a lab already", "choose another name")
    last = max((int(known.partition("_")[0]) for known in course.labs), default=0)
    number = int(parts[1]) if parts[1] else last + 1
    full = f"{number:02d}_{parts[2]}"
    folder = here.exercises / parts[2]
    written = [_write(folder / "__init__.py", templates.LAB_FACE.format(number=number))]
    files.write(_notebook(number, parts[2], here.reference), course.solution(full))
    return [*written, course.solution(full)]


def exercise(here: Place, lab_name: str, name: str) -> list[Path]:
    """Begin an exercise, the last one of a lab: its room and its cells. Returns what was written.
    Raises CourseError."""
    course = Course(here.root)
    (full,) = course.chosen([lab_name])
    _check_name(here, name)
    face = Face(**_numbers(full), hints=templates.HINTS, name=name, lab=full)
    room = exercises.folder_of(full) / name
    solution = files.read(course.solution(full), course.named(course.solution(full)))
    if files.find(solution, name) is not None:
        what = f"there is a cell with id {name} already"
        raise CourseError(course.named(course.solution(full)), what, "choose another name")
    made = templates.room(face)
    written = [_write(room / file, source) for file, source in made.items()]
    if not (room.parent / "__init__.py").exists():
        chapter = int(full.partition("_")[0])
        _write(room.parent / "__init__.py", templates.LAB_FACE.format(number=chapter))
    place.forget()
    files.write(_with_cells(solution, face, full), course.solution(full))
    return [*written, course.solution(full)]


def _check_name(here: Place, name: str) -> None:
    if not name.isidentifier() or keyword.iskeyword(name) or name.startswith("_"):
        raise CourseError(name, "no name for a function", "write one such as running_mean")
    if name in exercises.every_name():
        at = here.named(exercises.room(name))
        raise CourseError(at, f"an exercise is called {name} already", "choose another name")


def _numbers(full: str) -> dict:
    chapter = int(full.partition("_")[0])
    known = exercises.faces(full) if exercises.exists(full) else []
    last = max((int(face.number.split(".")[1]) for face in known), default=0)
    return {"number": f"{chapter}.{last + 1}", "minutes": 10, "difficulty": 1, "points": 2}


def _write(path: Path, text: str) -> Path:
    if path.exists():
        raise CourseError(str(path), "there is such a file already", "move it away first")
    files.write_text(text, path)
    return path


def _notebook(number: int, name: str, reference: str) -> NotebookNode:
    made = [v4.new_markdown_cell(text, id=id) if kind == "text" else v4.new_code_cell(text, id=id)
            for id, kind, text in templates.lab_cells(number, name, reference)]  # fmt: skip
    return refreshed(v4.new_notebook(cells=made, nbformat_minor=5), ())


def _with_cells(solution: NotebookNode, face: Face, full: str) -> NotebookNode:
    """solution with an exercise's cells above its drill, or else its recap, and its minutes in the
    opening."""
    new = [
        v4.new_markdown_cell(templates.IDEA.format(name=face.name), id=f"{face.name}-idea"),
        v4.new_code_cell(templates.cell(face, markers.BEGIN, markers.END), id=face.name),
    ]
    places = [files.find(solution, cell_id) for cell_id in ("drill-idea", "drill", "recap")]
    at = min((place for place in places if place is not None), default=len(solution.cells))
    solution.cells[at:at] = new
    for cell in solution.cells[:3]:
        cell.source = STATED.sub(lambda stated: _minutes(stated, face.minutes), cell.source)
    return refreshed(solution, [face])


def _minutes(stated: re.Match, more: int) -> str:
    total, needed = int(stated[1]), int(stated[2])
    return f"{total + more} minutes, {needed + more} of them for the exercises"
