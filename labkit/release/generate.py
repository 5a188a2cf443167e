"""Writes a lab's generated cells and its student notebook, or says which are stale."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from nbformat import NotebookNode

from labkit.engine.exercise import Exercise, Face
from labkit.release import badges
from labkit.release import notebook as files
from labkit.release.course import Course
from labkit.release.errors import CourseError
from labkit.release.student import holds_work, refreshed, student

_Read = TypeVar("_Read")


def entries(lab: str) -> list[Exercise]:
    """A lab's exercises, whole; none for a lab that has no rooms yet. Raises CourseError."""
    from labkit import exercises

    return _read(exercises.in_lab, lab)


def faces(lab: str) -> list[Face]:
    """The faces of a lab's exercises; none for a lab that has no rooms yet. Raises CourseError."""
    from labkit import exercises

    return _read(exercises.faces, lab)


def _read(reader: Callable[[str], list[_Read]], lab: str) -> list[_Read]:
    try:
        return reader(lab)
    except KeyError:
        return []


def write(course: Course, lab: str, check: bool = False, overwrite: bool = False) -> list[Path]:
    """Bring a lab's two notebooks up to date. Returns those that changed, or would with check."""
    solution, learner = made(course, lab)
    both = [(solution, course.solution(lab)), (learner, course.student(lab))]
    stale = [(made_now, path) for made_now, path in both if not _is_current(made_now, path)]
    if check:
        return [path for _, path in stale]
    if any(path == course.student(lab) for _, path in stale) and not overwrite:
        _protect(course, lab)
    for made_now, path in stale:
        files.write(made_now, path)
    return [path for _, path in stale]


def write_readme(course: Course, check: bool = False) -> list[Path]:
    """Bring the badges in the course's README up to date. Returns it if it changed, or would."""
    path = course.root / "README.md"
    if not (path.exists() and course.labs):
        return []
    text = path.read_text(encoding="utf-8")
    fresh = badges.in_readme(text, course.labs[0])
    if fresh != text and not check:
        path.write_text(fresh, encoding="utf-8", newline="\n")
    return [path] if fresh != text else []


def made(course: Course, lab: str) -> tuple[NotebookNode, NotebookNode]:
    """A lab's solution notebook with fresh generated cells, and the student's."""
    path = course.solution(lab)
    named = course.named(path)
    solution = refreshed(files.read(path, named), faces(lab))
    return solution, student(solution, lab, named)


def _is_current(notebook: NotebookNode, path: Path) -> bool:
    return path.exists() and path.read_bytes() == files.dumps(notebook).encode()


def _protect(course: Course, lab: str) -> None:
    path = course.student(lab)
    if holds_work(path):
        raise CourseError(
            course.named(path),
            "somebody wrote in it, and that would be lost",
            "move it away, or run labkit notebooks --overwrite",
        )
