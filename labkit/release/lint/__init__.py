"""The course linter: each rule is a small function that yields what it finds wrong.

A rule takes a `Lab` and yields `Problem`s. To add one, write it beside its kin and name it in
that module's RULES.
"""

from collections.abc import Callable, Iterator, Sequence

import labkit
from labkit import exercises
from labkit.release import generate
from labkit.release import notebook as files
from labkit.release.course import Course
from labkit.release.errors import CourseError
from labkit.release.lint import (
    agreement,
    entries,
    fresh,
    left,
    minutes,
    prose,
    rooms,
    sizes,
    stored,
    stubs,
    tolerances,
)
from labkit.release.lint.problem import Lab, Problem

__all__ = ["Lab", "Problem", "RULES", "lint", "load"]

RULES = (
    *agreement.RULES,
    *entries.RULES,
    *rooms.RULES,
    *stored.RULES,
    *sizes.RULES,
    *minutes.RULES,
    *tolerances.RULES,
    *prose.RULES,
    *left.RULES,
)


def lint(course: Course, labs: Sequence[str]) -> Iterator[Problem]:
    """Everything that is wrong with these labs, file by file."""
    for name in labs:
        yield from lint_lab(course, name)
    if list(labs) == course.labs:
        taught = {exercises.folder_of(name) for name in course.labs}
        yield from rooms.are_whole_in(lambda folder: folder not in taught)
        if not exercises.half_made():  # or no lab's rooms could be counted
            yield from every_entry_has_a_notebook(course)
        yield from fresh.every_notebook_has_a_source(course)


def lint_lab(course: Course, name: str, check: Callable = labkit.check) -> Iterator[Problem]:
    """Everything that is wrong with one lab."""
    half = list(rooms.are_whole(name))
    yield from half
    try:
        lab = load(course, name)
        solution, student = generate.made(course, name)
    except CourseError as problem:
        # The rules below would stumble over the same thing, and say it less well.
        if not half:
            yield Problem(problem.place, "", problem.what, problem.mend)
        return
    yield from fresh.is_generated(course, lab, solution, student)
    for rule in (*RULES, stubs.stubs_are_not_written(check)):
        yield from rule(lab)


def load(course: Course, name: str) -> Lab:
    """A lab as the rules see it. Raises CourseError."""
    path = course.solution(name)
    return Lab(
        name, course.named(path), files.read(path, course.named(path)), generate.entries(name)
    )


def every_entry_has_a_notebook(course: Course) -> Iterator[Problem]:
    """Entries without a lab are exercises that nobody will meet."""
    for name in exercises.labs():
        if name not in course.labs:
            folder = exercises.named(exercises.folder_of(name))
            missing = course.named(course.solution(name))
            what = f"there is no {missing} for these exercises"
            yield Problem(folder, "", what, "write the lab, or remove the folder")
