"""Generates what learners open from what instructors edit."""

import ast
import copy
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from nbformat import NotebookNode, v4

from labkit.engine.exercise import Face
from labkit.release import badges, cells, markers
from labkit.release.errors import CourseError
from labkit.release.notebook import KERNELSPEC, LANGUAGE, find, place, read, tags, where


def refreshed(solution: NotebookNode, exercises: Sequence[Face]) -> NotebookNode:
    """A copy whose banners and hints say what the entries say; missing ones are put in."""
    notebook = copy.deepcopy(solution)
    for exercise in exercises:
        home = find(notebook, exercise.name)
        if home is None:
            continue  # the linter's business: there is no place to put anything
        after = [exercise.name, f"{exercise.name}-check", f"{exercise.name}-hints"]
        for cell_id, cell in cells.generated(exercise).items():
            at = find(notebook, cell_id)
            if at is not None:
                if cell.cell_type == "markdown":
                    notebook.cells[at].source = cell.source
            elif cell_id in after:
                notebook.cells.insert(1 + place(notebook, after[after.index(cell_id) - 1]), cell)
            else:
                notebook.cells.insert(place(notebook, exercise.name), cell)
    return normal_metadata(notebook)


def normal_metadata(notebook: NotebookNode) -> NotebookNode:
    """notebook, without what an editor or a kernel left in its metadata."""
    kept = {key: notebook.metadata[key] for key in ("title", "labkit") if key in notebook.metadata}
    notebook.metadata = {"kernelspec": KERNELSPEC, "language_info": LANGUAGE, **kept}
    for cell in notebook.cells:
        cell.metadata = _tags_only(cell)
    return notebook


def student(solution: NotebookNode, lab: str, named: str) -> NotebookNode:
    """The notebook that learners of lab open. named is what messages call the solution."""
    made = []
    for index, cell in enumerate(solution.cells):
        try:
            made.append(_student_cell(cell))
        except markers.MarkerError as problem:
            place = f"{named}, {where(solution, index)}"
            raise CourseError(place, problem.what, problem.mend) from None
        except SyntaxError as problem:
            place = f"{named}, {where(solution, index)}"
            what = f"without its solution, line {problem.lineno} is no Python ({problem.msg})"
            raise CourseError(place, what, "move the markers") from None
    _say_where_it_runs(made, lab)
    notebook = v4.new_notebook(
        cells=made, metadata={"kernelspec": KERNELSPEC, "language_info": LANGUAGE}
    )
    notebook.metadata["labkit"] = {"digest": digest(notebook), "lab": lab}
    # Fixed, so that the file does not change with the nbformat that wrote it.
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    return notebook


def _say_where_it_runs(made: list[NotebookNode], lab: str) -> None:
    """For readers elsewhere: badges under the title, and lines on top of the first code cell that
    say what to run where labkit is missing, or run it."""
    first = next((cell for cell in made if cell.cell_type == "code"), None)
    if first is not None:
        first.source = f"{cells.opening()}\n{first.source}"
    if links := badges.badges(lab):
        made.insert(1, v4.new_markdown_cell(links, id="open-elsewhere"))


def digest(notebook: NotebookNode) -> str:
    """A fingerprint of what the cells say, blind to outputs, counts and metadata."""
    said = [[cell.id, cell.cell_type, cell.source] for cell in notebook.cells]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:16]


def holds_work(path: Path) -> bool:
    """Whether somebody wrote in a generated notebook, so that replacing it would lose work."""
    if not path.exists():
        return False
    try:
        notebook = read(path)
    except CourseError:
        return True
    return notebook.metadata.get("labkit", {}).get("digest") != digest(notebook)


def _student_cell(cell: NotebookNode) -> NotebookNode:
    if cell.cell_type != "code":
        if markers.meant(cell.source):
            raise markers.MarkerError("a solution marker in a text cell", "take it out")
        made = (
            v4.new_markdown_cell(cell.source)
            if cell.cell_type == "markdown"
            else v4.new_raw_cell(cell.source)
        )
        if "attachments" in cell:
            made.attachments = copy.deepcopy(cell.attachments)
    else:
        source = markers.without_solutions(cell.source)
        if source != cell.source:
            ast.parse(source)
        made = v4.new_code_cell(source)
    made.id, made.metadata = cell.id, _tags_only(cell)
    return made


def _tags_only(cell: NotebookNode) -> NotebookNode:
    # Any other metadata could hold a trace of the solution, or of the editor it was written in.
    return NotebookNode({"tags": tags(cell)} if tags(cell) else {})
