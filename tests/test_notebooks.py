"""A learner's way through each lab: with every solution written in, and with none.

A student notebook with the solutions in it runs the very cells of the solution notebook, which
nbval runs and compares; so one lab is run that way here, and all of them with LABKIT_LONG=1.
"""

import asyncio
import copy
import re

import pytest
from dealt import LONG, share
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell
from untrained import names, untrained

from labkit.release import Course, cells, generate, markers, outputs
from labkit.release import notebook as files
from labkit.release.lint.stored import text

COURSE = Course.find()
LABS = [lab for lab in COURSE.labs if generate.entries(lab)]
SOME = share(LABS, 6)
ANSI = re.compile(r"\x1b\[[0-9;]*m")
FRAME = re.compile(r"^(Cell In\[\d+\]|File )", re.MULTILINE)

pytestmark = pytest.mark.slow


def pasted(student, solution):
    """The student notebook as a diligent learner leaves it: stubs replaced, nothing else."""
    stub = re.compile(r"^[ ]*# YOUR CODE HERE(?:\n[ ]*raise NotImplementedError)?$", re.MULTILINE)
    for cell in student.cells:
        place = files.find(solution, cell.id)
        if place is None:  # what a learner's notebook says before its first cell
            continue
        source = solution.cells[place].source
        if cell.cell_type == "code" and markers.meant(source):
            blocks = iter(markers.solutions(source))
            cell.source = stub.sub(lambda _, blocks=blocks: next(blocks), cell.source)
            assert next(blocks, None) is None, f"{cell.id}: a solution has no place in the stub"
    return student


def run(lab, notebook, **options):
    """A lab's notebook after one run from top to bottom."""
    folder, named = COURSE.student(LABS[0]).parent, f"notebooks/{lab}.ipynb"
    folder = folder if folder.is_dir() else COURSE.root
    return asyncio.run(outputs.run(notebook, folder, named, 120, **options))


@pytest.fixture(scope="module")
def all_untouched():
    """{lab of SOME: its untouched notebook, executed without trainings that are labkit's alone}.

    One kernel runs them all, emptied before each: starting one and importing torch costs more than
    most labs do. With LABKIT_LONG each has a kernel of its own.
    """
    made = {lab: generate.made(COURSE, lab)[1] for lab in SOME}
    made = {lab: untrained(book, theirs(book, lab)) for lab, book in made.items()}
    if LONG:
        return {lab: run(lab, book, allow_errors=True) for lab, book in made.items()}
    whole = copy.deepcopy(made[SOME[0]])
    whole.cells = [cell for lab in SOME for cell in (new_code_cell("%reset -f"), *made[lab].cells)]
    ids = [cell.id for cell in whole.cells]
    for place, cell in enumerate(whole.cells):
        cell.id = f"cell-{place}"  # labs may call theirs the same
    run("all labs", whole, allow_errors=True)
    for cell, identity in zip(whole.cells, ids, strict=True):
        cell.id = identity
    return made


@pytest.fixture(params=SOME)
def untouched(request, all_untouched):
    """(lab, its student notebook as it is, executed)."""
    return request.param, all_untouched[request.param]


def theirs(notebook, lab):
    """Ids of the cells that use what a learner writes; the others do here what they do in nbval."""
    unwritten, found = {e.name for e in generate.entries(lab)}, set()
    for cell in notebook.cells:
        defined, used = names(cell.source) if cell.cell_type == "code" else (set(), set())
        if (defined | used) & unwritten:
            found.add(cell.id)
            unwritten |= defined
    return found


@pytest.mark.parametrize("lab", LABS)
def test_with_the_solutions_a_learner_runs_what_the_solution_runs(lab):
    solution, student = generate.made(COURSE, lab)
    ours = [c for c in pasted(copy.deepcopy(student), solution).cells if c.cell_type == "code"]
    theirs = [c for c in copy.deepcopy(solution).cells if c.cell_type == "code"]
    theirs[0].source = f"{cells.opening()}\n{theirs[0].source}"
    assert [(c.id, code(c.source)) for c in ours] == [(c.id, code(c.source)) for c in theirs]


def code(source):
    """A cell's source without the lines that mark the solution, nor blank ones at its end."""
    marks = (markers.BEGIN, markers.END)
    kept = [line for line in source.splitlines() if line.strip() not in marks]
    return "\n".join(kept).rstrip().splitlines()


@pytest.mark.parametrize("lab", LABS if LONG else ["03_forward"])
def test_with_the_solutions_every_check_passes(lab):
    solution, student = generate.made(COURSE, lab)
    diligent = run(lab, pasted(copy.deepcopy(student), solution))
    said = {e.name: said_by_check(diligent, e) for e in generate.entries(lab)}
    wrong = {name: line for name, line in said.items() if not line.startswith(f"✓ {name}")}
    assert not wrong


def said_by_check(notebook, exercise) -> str:
    cell = notebook.cells[files.find(notebook, f"{exercise.name}-check")]
    return "\n".join(text(output) for output in cell.outputs).strip()


def test_untouched_every_check_says_not_written_yet(untouched):
    lab, notebook = untouched
    said = {e.name: said_by_check(notebook, e) for e in generate.entries(lab)}
    wrong = {n: line for n, line in said.items() if not line.startswith(f"○ {n}: not written yet")}
    assert not wrong


def test_untouched_nothing_fails_but_what_is_not_written(untouched):
    _, notebook = untouched
    found = []
    for index, cell in enumerate(notebook.cells):
        if cell.cell_type == "code" and "raises-exception" not in files.tags(cell):
            errors = (output for output in cell.outputs if output.output_type == "error")
            found += [f"{files.where(notebook, index)}: {fault(e)}" for e in errors if fault(e)]
    assert not found, "\n".join(found)


def fault(error) -> str:
    """What is wrong with an error, or '' for a NotImplementedError of the learner's own code."""
    if error.ename != "NotImplementedError":
        return f"{error.ename}: {error.evalue}"
    frames = FRAME.findall(ANSI.sub("", "\n".join(error.traceback)))
    own = frames and frames[-1].startswith("Cell")
    return "" if own else "NotImplementedError that labkit or a library raised"


def test_fault_tells_the_learners_own_frame_from_a_librarys():
    own = {"ename": "NotImplementedError", "traceback": ["\x1b[36mCell In[3]\x1b[0m, line 1"]}
    assert fault(NotebookNode(own)) == ""
    theirs = {"ename": "NotImplementedError", "traceback": ["Cell In[3], line 1", "File /a/b.py:3"]}
    assert "library" in fault(NotebookNode(theirs))
    other = {"ename": "NameError", "evalue": "x", "traceback": ["Cell In[3], line 1"]}
    assert fault(NotebookNode(other)) == "NameError: x"


def test_there_are_labs_to_walk_through():
    assert LABS, "no solution notebook has exercises: every test above would pass without a look"
