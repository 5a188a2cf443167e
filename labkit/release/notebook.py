"""Notebooks as files: read with a clear complaint, written whole or not at all."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from labkit.engine.theirs import Json
from labkit.release.errors import CourseError

if TYPE_CHECKING:  # nbformat is imported where it is used: a grader's processes read code alone
    from nbformat import NotebookNode

KERNELSPEC = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
# Without the interpreter's version, which would change the file on every other machine.
LANGUAGE = {
    "codemirror_mode": {"name": "ipython", "version": 3},
    "file_extension": ".py",
    "mimetype": "text/x-python",
    "name": "python",
    "nbconvert_exporter": "python",
    "pygments_lexer": "ipython3",
}


def read(path: Path, named: str | None = None) -> NotebookNode:
    """The notebook at path. Raises CourseError, which calls the file named."""
    import nbformat

    named = named or path.name
    notebook = _joined(_raw(path, named))
    try:
        nbformat.validate(notebook)
    except nbformat.ValidationError as problem:
        first = str(problem).splitlines()[0]
        raise CourseError(named, f"no valid notebook: {first}", "save it in JupyterLab") from None
    return notebook


def sources(path: Path) -> list[tuple[str, str, str]]:
    """(kind, id, source) of the notebook's cells, for who needs no more of it and should not pay
    for the schema. Raises CourseError, as `read` does for what makes cells unreadable."""
    return [(c.get("cell_type", ""), c["id"], "".join(c.get("source", "")))
            for c in _raw(path, path.name)["cells"]]  # fmt: skip


def where(notebook: Mapping, index: int) -> str:
    """How messages call a cell: 'cell softmax (13 of 40)'."""
    cells = notebook["cells"]
    return f"cell {cells[index].get('id', 'without id')} ({index + 1} of {len(cells)})"


def find(notebook: NotebookNode, cell_id: str) -> int | None:
    """The index of the cell with that id, or None."""
    found = (i for i, cell in enumerate(notebook.cells) if cell.id == cell_id)
    return next(found, None)


def place(notebook: NotebookNode, cell_id: str) -> int:
    """The index of the cell with that id, which is there."""
    found = find(notebook, cell_id)
    assert found is not None, f"no cell is called {cell_id}"
    return found


def tags(cell: NotebookNode) -> list[str]:
    return list(cell.metadata.get("tags", []))


def dumps(notebook: NotebookNode) -> str:
    """The same text for the same notebook: sorted keys, one trailing newline."""
    return json.dumps(_split(notebook), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def write(notebook: NotebookNode, path: Path) -> bool:
    """Write notebook to path in one step, unless the file already says so. True if it changed."""
    return write_text(dumps(notebook), path)


def write_text(text: str, path: Path) -> bool:
    """Write text to path in one step, unless the file already says so. True if it changed."""
    if path.exists() and path.read_bytes() == text.encode():
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    # A file beside the target, so that the rename stays on one file system: after a crash
    # there is the old notebook or the new one, never half of either.
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, path.stat().st_mode if path.exists() else 0o644)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return True


def _raw(path: Path, named: str) -> dict:
    """What the file holds, with cells of which each has an id of its own. Raises CourseError."""
    raw = _parse(path, named)
    _check_shape(raw, named)
    _check_ids(raw["cells"], named)
    return raw


def _parse(path: Path, named: str) -> dict:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise CourseError(named, "no such file", "check the name, or restore it from git") from None
    except UnicodeDecodeError:
        raise CourseError(named, "not UTF-8 text", "restore the file from git") from None
    if "\n<<<<<<< " in text:
        line = text[: text.index("\n<<<<<<< ")].count("\n") + 2
        raise CourseError(named, f"a git conflict in line {line}", "settle it, then try again")
    try:
        return json.loads(text)
    except json.JSONDecodeError as problem:
        place = f"line {problem.lineno}, column {problem.colno}"
        raise CourseError(
            named,
            f"broken JSON in {place} ({problem.msg})",
            "mend it, or restore the file from git",
        ) from None


def _check_shape(raw: Json, named: str) -> None:
    cells = raw.get("cells") if isinstance(raw, dict) else None
    if not isinstance(cells, list) or not all(isinstance(cell, dict) for cell in cells):
        raise CourseError(named, "JSON, but no notebook of format 4", "save it in JupyterLab")
    if (raw.get("nbformat"), raw.get("nbformat_minor", 0)) < (4, 5):
        raise CourseError(named, "a format before 4.5, without cell ids", "save it in JupyterLab 4")


def _check_ids(cells: list, named: str) -> None:
    seen: dict[str, int] = {}
    for index, cell in enumerate(cells):
        place = f"{named}, {where({'cells': cells}, index)}"
        cell_id = cell.get("id")
        if not isinstance(cell_id, str):
            raise CourseError(place, "the cell has no id", "give it one, such as 'step-by-hand'")
        if cell_id in seen:
            raise CourseError(
                place, f"cell {seen[cell_id] + 1} has the same id", "rename one of them"
            )
        seen[cell_id] = index


def _joined(raw: dict) -> NotebookNode:
    """raw with every multi-line string in one piece, as nbformat has it in memory."""
    import nbformat
    from nbformat.v4 import rwbase

    return rwbase.rejoin_lines(nbformat.NotebookNode(nbformat.from_dict(raw)))


def _split(notebook: NotebookNode) -> NotebookNode:
    """A copy with multi-line strings as lists of lines, as files have it."""
    import nbformat
    from nbformat.v4 import rwbase

    return rwbase.split_lines(nbformat.from_dict(json.loads(json.dumps(notebook))))
