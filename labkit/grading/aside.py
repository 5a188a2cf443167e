"""What is read of a handed-in file, in the judging process: there it has a limit of time and one of
memory, and whatever it breaks is gone with the process.

A file is text made by a student, and readers have their weak spots: what takes a second for a
hundred lines may take an hour for ten thousand blank ones.
"""

import re
from collections.abc import Callable
from functools import cache

from labkit.engine.theirs import Json
from labkit.grading import formats, reading, release, similar
from labkit.grading.release import Lab
from labkit.release.course import Course

_HEADER = re.compile(r"^[ \t]*(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)", re.MULTILINE)


def read(what: str, data: bytes, lab: Lab | None) -> Json:
    """One of WAYS to read a file's bytes. Raises Unreadable."""
    return WAYS[what](formats.read(data), lab)


def lab_of(course: str, name: str) -> Lab | None:
    """A lab with all that reading needs of it; None for ''."""
    if not name:
        return None
    found = _labs(course)[name]
    _ = found.exercises, found.own, found.setup, found.sources, found.published
    return found


@cache
def _labs(course: str) -> dict[str, Lab]:
    return release.find(Course.find(course))


def _names(cells: list[reading.Part], lab: None) -> set[str]:
    """The ids of cells, and the names of what they define."""
    return {c.identity for c in cells} | {n for c in cells for n in _HEADER.findall(c.source)}


def _written(cells: list[reading.Part], lab: Lab) -> int:
    return len(reading.plan(cells, lab).written)


def _published(cells: list[reading.Part], lab: Lab) -> bool:
    """Whether every exercise is written as in the published solution."""
    return bool(lab.published) and reading.plan(cells, lab).copied >= set(lab.published)


def _code(cells: list[reading.Part], lab: Lab) -> dict[str, str]:
    return similar.sources(reading.plan(cells, lab), lab.exercises)


# names: of cells and what they define; plan: what to run; written: how many exercises are;
# published: whether it is the solution; code: the source of each exercise.
WAYS: dict[str, Callable] = {"names": _names, "plan": reading.plan, "written": _written,
                             "published": _published, "code": _code}  # fmt: skip
