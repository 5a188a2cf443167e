"""Nothing that is generated is stale."""

from collections.abc import Iterator

from nbformat import NotebookNode

from labkit.release import notebook as files
from labkit.release.course import Course
from labkit.release.lint.problem import Lab, Problem

AGAIN = "run labkit notebooks"


def is_generated(
    course: Course, lab: Lab, solution: NotebookNode, student: NotebookNode
) -> Iterator[Problem]:
    """The files are what labkit would write now, solution and student, banners and hints too."""
    stale = list(_stale_cells(lab, solution))
    yield from stale
    kept = course.solution(lab.name).read_text(encoding="utf-8")
    if not stale and kept != files.dumps(solution):
        yield lab.problem(None, "metadata or layout are not as labkit writes them", AGAIN)
    learner = course.student(lab.name)
    if not learner.exists():
        yield Problem(course.named(learner), "", "the student notebook is missing", AGAIN)
    elif learner.read_bytes() != files.dumps(student).encode():
        what = f"the file is not what {course.named(course.place.solutions)}/ generates"
        yield Problem(course.named(learner), "", what, AGAIN)


def _stale_cells(lab: Lab, solution: NotebookNode) -> Iterator[Problem]:
    for index, cell in enumerate(lab.notebook.cells):
        at = files.find(solution, cell.id)
        if solution.cells[at].source != cell.source:
            yield lab.problem(index, "the cell is not what the exercise's entry says", AGAIN)


def every_notebook_has_a_source(course: Course) -> Iterator[Problem]:
    """A generated notebook whose solution is gone would be taught for ever."""
    for path in sorted(course.place.notebooks.glob("*.ipynb")):
        if path.stem not in course.labs:
            what = f"there is no {course.named(course.solution(path.stem))}"
            yield Problem(course.named(path), "", what, "remove the file, or restore its solution")
