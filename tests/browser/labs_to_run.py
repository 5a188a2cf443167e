"""Which notebooks the browser runs: every solution, and what a learner has who pasted it."""

import os

from labkit.release import Course
from labkit.release import notebook as files

COURSE = Course.find()
LONG = bool(os.environ.get("LABKIT_LONG"))


def widget_cells(name):
    """The ids of the cells of a lab's solution that hold a widget."""
    notebook = files.read(COURSE.solution(name))
    return [cell.id for cell in notebook.cells if "widget" in files.tags(cell)]


def pasted(name):
    """A lab's student notebook, the solution's cell in place of each that is to be written."""
    written = {cell.id: cell.source for cell in files.read(COURSE.solution(name)).cells}
    notebook = files.read(COURSE.student(name))
    for cell in notebook.cells:
        if cell.cell_type == "code" and "# YOUR CODE HERE" in cell.source:
            cell.source = written[cell.id]
    return notebook


def write(names, folder):
    """Write the notebooks called names in ALL into folder."""
    for name in names:
        lab = name.removeprefix("pasted_")
        made = files.read(COURSE.solution(lab)) if name == lab else pasted(lab)
        files.write(made, folder / f"{name}.ipynb")


WIDGETS = {lab: widget_cells(lab) for lab in COURSE.labs}
# The last labs take longest: they begin, so that the short ones fill the time at the end.
SOLUTIONS = COURSE.labs[::-1]
# Pasted notebooks run the solutions' very cells, which a test holds. The slow ones, which train,
# are run by `make browser`, which sets LABKIT_LONG.
PASTED = [
    f"pasted_{lab}"
    for lab in SOLUTIONS
    if WIDGETS[lab] and COURSE.student(lab).exists() and (LONG or lab < "05")
]
ALL = [*SOLUTIONS, *PASTED]
WIDGETS |= {name: WIDGETS[name.removeprefix("pasted_")] for name in PASTED}
