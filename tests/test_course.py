"""The course itself, beside what `labkit lint` says of it."""

import pytest
from run_all import LOOKS

from labkit import exercises
from labkit.release import Course, notebook

COURSE = Course.find()


def test_the_linter_looks_at_the_course_in_make_test_and_make_quick():
    """Here it would do so a second time."""
    assert LOOKS["labkit lint"] == ["labkit.cli", "lint"]


@pytest.mark.parametrize("lab", COURSE.labs)
def test_exercises_are_numbered_in_order(lab):
    found = exercises.in_lab(lab)
    assert [e.number for e in found] == [f"{int(lab[:2])}.{i + 1}" for i in range(len(found))]


@pytest.mark.parametrize("lab", COURSE.labs)
def test_nbval_has_something_to_compare(lab):
    """nbval passes over a cell without a count, and finds any output right where none is stored."""
    found = notebook.read(COURSE.solution(lab))
    code = [cell for cell in found.cells if cell.cell_type == "code"]
    assert all(cell.execution_count for cell in code)
    checks = [cell for cell in code if cell.id.endswith("-check")]
    assert checks
    assert all(cell.outputs and not ignored(cell) for cell in checks)
    compared = [cell for cell in code if cell.outputs and not ignored(cell)]
    assert len(compared) >= len(code) // 3


def ignored(cell) -> bool:
    """Whether nbval is told not to look."""
    marks = ("nbval-ignore-output", "nbval-skip")
    return any(tag in marks for tag in notebook.tags(cell)) or "NBVAL_" in cell.source
