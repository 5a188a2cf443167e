"""Which notebooks the browser runs: every solution, and what a learner has who pasted it.

nbval runs the very cells: so here trainings are left out that no widget needs, the labs are dealt
out over the days, and one notebook is pasted. `make browser`, which sets LABKIT_LONG, runs all of
all.
"""

from dealt import LONG, share
from untrained import untrained

from labkit.release import Course
from labkit.release import notebook as files

COURSE = Course.find()
# Reports are looked at in the one, and a training is stopped in the other.
ALWAYS = ("03_forward", "05_training")


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
        files.write(untrained(made, widget_cells(lab)), folder / f"{name}.ipynb")


WIDGETS = {lab: widget_cells(lab) for lab in COURSE.labs}
# The last labs take longest: they begin, so that the short ones fill the time at the end.
SOLUTIONS = [lab for lab in COURSE.labs[::-1] if lab in (*share(COURSE.labs, 6), *ALWAYS)]
PASTED = [f"pasted_{lab}" for lab in SOLUTIONS if WIDGETS[lab] and COURSE.student(lab).exists()]
if not LONG:
    PASTED = PASTED[-1:]
ALL = [*SOLUTIONS, *PASTED]
WIDGETS |= {name: WIDGETS[name.removeprefix("pasted_")] for name in PASTED}
