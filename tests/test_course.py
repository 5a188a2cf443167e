"""The course itself, held to the linter's rules; `labkit lint` says the same by hand."""

import pytest

from labkit import exercises
from labkit.release import Course, lint, notebook
from labkit.release.lint import fresh

COURSE = Course.find()


@pytest.mark.parametrize("lab", COURSE.labs)
def test_a_lab_has_no_problem(lab):
    problems = [str(problem) for problem in lint.lint_lab(COURSE, lab)]
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("lab", COURSE.labs)
def test_exercises_are_numbered_in_order(lab):
    found = exercises.in_lab(lab)
    assert [e.number for e in found] == [f"{int(lab[:2])}.{i + 1}" for i in range(len(found))]


def test_every_entry_has_a_notebook_and_every_notebook_a_source():
    problems = [
        *lint.every_entry_has_a_notebook(COURSE),
        *fresh.every_notebook_has_a_source(COURSE),
    ]
    assert not problems, "\n".join(map(str, problems))


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
