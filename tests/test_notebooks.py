"""A learner's way through each lab: with every solution written in, and with none.

Both notebooks of a lab run at the same time, one on each core. That the solutions themselves
run and print what is stored is nbval's part.
"""

import asyncio
import copy
import re

import pytest

from labkit.release import Course, generate, markers, outputs
from labkit.release import notebook as files
from labkit.release.lint.stored import text

COURSE = Course.find()
LABS = [lab for lab in COURSE.labs if generate.entries(lab)]
ANSI = re.compile(r"\x1b\[[0-9;]*m")
FRAME = re.compile(r"^(Cell In\[\d+\]|File )", re.MULTILINE)

pytestmark = pytest.mark.slow


def pasted(student, solution):
    """The student notebook as a diligent learner leaves it: stubs replaced, nothing else."""
    stub = re.compile(r"^[ ]*# YOUR CODE HERE\n[ ]*raise NotImplementedError$", re.MULTILINE)
    for cell in student.cells:
        source = solution.cells[files.find(solution, cell.id)].source
        if cell.cell_type == "code" and markers.meant(source):
            blocks = iter(markers.solutions(source))
            cell.source = stub.sub(lambda _, blocks=blocks: next(blocks), cell.source)
            assert next(blocks, None) is None, f"{cell.id}: a solution has no place in the stub"
    return student


@pytest.fixture(scope="module", params=LABS)
def walked(request):
    """(lab, notebook with solutions, notebook untouched), both executed."""
    lab, (solution, student) = request.param, generate.made(COURSE, request.param)
    folder, named = COURSE.student(lab).parent, f"notebooks/{lab}.ipynb"
    folder = folder if folder.is_dir() else COURSE.root

    async def both():
        return await asyncio.gather(
            outputs.run(pasted(copy.deepcopy(student), solution), folder, named, 120),
            outputs.run(student, folder, named, 120, allow_errors=True),
        )

    return lab, *asyncio.run(both())


def said_by_check(notebook, exercise) -> str:
    cell = notebook.cells[files.find(notebook, f"{exercise.name}-check")]
    return "\n".join(text(output) for output in cell.outputs).strip()


def test_with_the_solutions_every_check_passes(walked):
    lab, diligent, _ = walked
    said = {e.name: said_by_check(diligent, e) for e in generate.entries(lab)}
    wrong = {name: line for name, line in said.items() if not line.startswith(f"✓ {name}")}
    assert not wrong


def test_untouched_every_check_says_not_written_yet(walked):
    lab, _, untouched = walked
    said = {e.name: said_by_check(untouched, e) for e in generate.entries(lab)}
    wrong = {n: line for n, line in said.items() if not line.startswith(f"○ {n}: not written yet")}
    assert not wrong


def test_untouched_nothing_fails_but_what_is_not_written(walked):
    _, _, untouched = walked
    found = []
    for index, cell in enumerate(untouched.cells):
        if cell.cell_type == "code" and "raises-exception" not in files.tags(cell):
            errors = (output for output in cell.outputs if output.output_type == "error")
            found += [f"{files.where(untouched, index)}: {fault(e)}" for e in errors if fault(e)]
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
    assert fault(files.NotebookNode(own)) == ""
    theirs = {"ename": "NotImplementedError", "traceback": ["Cell In[3], line 1", "File /a/b.py:3"]}
    assert "library" in fault(files.NotebookNode(theirs))
    other = {"ename": "NameError", "evalue": "x", "traceback": ["Cell In[3], line 1"]}
    assert fault(files.NotebookNode(other)) == "NameError: x"


def test_there_are_labs_to_walk_through():
    assert LABS, "no solution notebook has exercises: every test above would pass without a look"
