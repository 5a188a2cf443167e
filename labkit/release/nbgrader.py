"""A course folder for nbgrader 0.9, made from solutions/.

    DIR/source/NN_name/NN_name.ipynb   with nbgrader's cell metadata, schema 3
    DIR/nbgrader_config.py             yours to edit: an edited one is kept
    DIR/README.md                      the commands, in order; yours to edit as well

An exercise's cell is a solution cell, its check a locked test worth the exercise's points, and
every other cell is locked. Solutions stay between their markers, which are nbgrader's own:
`nbgrader generate_assignment` takes them out. The same course gives the same bytes.

DIR/.labkit-export.json holds a hash of each file that was written, so that exporting again
replaces those and never what somebody edited.
"""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from nbformat import NotebookNode

from labkit.engine.exercise import Face
from labkit.release import cells, generate, markers
from labkit.release import notebook as files
from labkit.release.course import Course
from labkit.release.errors import CourseError

LEDGER = ".labkit-export.json"
CONFIG, README = "nbgrader_config.py", "README.md"
_NO_CELL = "run labkit lint: it says what is missing"


def export(course: Course, labs: Iterable[str], folder: Path) -> list[str]:
    """Write labs of a course into nbgrader's course folder. Returns a line for each file.

    Raises CourseError, before anything is written, for a folder that holds something else, for
    a file that was edited there, and for a lab that cannot be exported.
    """
    texts = {_place(lab): files.dumps(source(course, lab)) for lab in labs}
    ledger = _ledger(folder)
    there = sorted({Path(name).stem for name in (*texts, *ledger) if name.startswith("source/")})
    texts |= {CONFIG: _CONFIG, README: readme(there)}
    edited = {name for name in texts if _edited(folder, name, texts[name], ledger)}
    kept = edited & {CONFIG, README}
    for name in sorted(edited - kept):
        way = "move it away, and make your change in solutions/"
        raise CourseError(str(folder / name), "it was edited, and that would be lost", way)
    return _write(folder, texts, ledger, kept)


def _place(lab: str) -> str:
    return f"source/{lab}/{lab}.ipynb"


def source(course: Course, lab: str) -> NotebookNode:
    """A lab's solution notebook as nbgrader's source. Raises CourseError."""
    exercises = generate.faces(lab)
    made, _ = generate.made(course, lab)
    named = course.named(course.solution(lab))
    for exercise in exercises:
        for cell_id in (exercise.name, f"{exercise.name}-check"):
            if files.find(made, cell_id) is None:
                raise CourseError(named, f"there is no cell with id {cell_id}", _NO_CELL)
    checks = {f"{exercise.name}-check": exercise for exercise in exercises}
    for cell in made.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
        if cell.id in checks:
            cell.source = _strict(cell.source, checks[cell.id], named)
        cell.metadata["nbgrader"] = metadata(cell, checks.get(cell.id))
    # Fixed, so that the file does not change with the nbformat that wrote it.
    made.nbformat, made.nbformat_minor = 4, 5
    return made


def metadata(cell: NotebookNode, checked: Face | None) -> dict:
    """nbgrader's metadata of a cell; checked is the exercise whose check it is.

    No checksum: nbgrader computes it from what it releases.
    """
    solution = cell.cell_type == "code" and markers.meant(cell.source)
    made = {
        "schema_version": 3,
        "grade": checked is not None,
        "grade_id": cell.id,
        "locked": not solution,
        "solution": solution,
        "task": False,
    }
    return made if checked is None else made | {"points": checked.points}


def _strict(text: str, exercise: Face, named: str) -> str:
    """A check cell's source in its strict form, which raises when the check fails."""
    call, lines = cells.check(exercise), text.splitlines()
    if call not in lines:
        place = f"{named}, cell {exercise.name}-check"
        raise CourseError(place, f"no line of it reads {call}", _NO_CELL)
    return "\n".join(f"assert {line}" if line == call else line for line in lines)


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _ledger(folder: Path) -> dict[str, list[str]]:
    """Hashes of what earlier exports wrote, by file. Raises CourseError for a foreign folder."""
    path = folder / LEDGER
    if folder.exists() and not folder.is_dir():
        raise CourseError(str(folder), "this is a file", "name a folder")
    if not path.exists():
        if folder.exists() and any(folder.iterdir()):
            raise CourseError(str(folder), "it holds something else", "name a new folder")
        return {}
    try:
        known = json.loads(path.read_text(encoding="utf-8"))["files"]
        return {str(name): list(map(str, hashes)) for name, hashes in known.items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        way = "restore it, or name a new folder"
        raise CourseError(str(path), "it does not say what an export wrote", way) from None


def _edited(folder: Path, name: str, text: str, ledger: dict[str, list[str]]) -> bool:
    """Whether a file says something that no export wrote there."""
    path = folder / name
    if not path.exists():
        return False
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    return found not in (_hash(text), *ledger.get(name, ()))


def _write(
    folder: Path, texts: dict[str, str], ledger: dict[str, list[str]], kept: set[str]
) -> list[str]:
    """Write the files. Returns a line for each that changed or was kept."""
    new = {name: [_hash(text)] for name, text in texts.items()}
    # Both hashes until all is written: a run that was cut short can be run again.
    both = {name: [*ledger.get(name, []), *new.get(name, [])] for name in {*ledger, *new}}
    _put(folder, both)
    said = []
    for name, text in sorted(texts.items()):
        if name in kept:
            said.append(f"{name}: kept as you edited it")
        elif files.write_text(text, folder / name):
            said.append(f"{name}: written")
    _put(folder, ledger | new)
    return said


def _put(folder: Path, ledger: dict[str, list[str]]) -> None:
    text = json.dumps({"files": ledger}, indent=1, sort_keys=True) + "\n"
    files.write_text(text, folder / LEDGER)


_CONFIG = '''"""nbgrader's settings for this course. Yours to edit: labkit keeps an edited file."""

from pathlib import Path

c = get_config()  # noqa: F821 - nbgrader provides it

c.CourseDirectory.root = str(Path(__file__).resolve().parent)
c.CourseDirectory.course_id = "rnn-labs"

# Learners see the stub that labkit's own notebooks have.
c.ClearSolutions.code_stub = {"python": "# YOUR CODE HERE\\nraise NotImplementedError"}

# Seconds for one cell: some labs train a network in one.
c.Execute.timeout = 300
'''


def readme(labs: list[str]) -> str:
    """The commands, in order."""
    first = labs[0] if labs else "01_tokens"
    return _README.replace("FIRST", first).replace("LABS", "\n".join(f"- `{lab}`" for lab in labs))


_README = """# RNN Labs, for nbgrader

Written by `labkit export nbgrader`. Change labs in `solutions/` and export again; files that
were edited here are never replaced.

LABS

nbgrader 0.9 and labkit must be in the same environment, and so must the kernels of learners:
the labs import labkit. nbgrader starts `alembic` by name, so activate that environment, or put
its `bin` (on Windows, `Scripts`) on PATH. Then, in this folder:

```sh
nbgrader generate_assignment FIRST           # source/ -> release/, without solutions
nbgrader release_assignment FIRST            # to the exchange; or hand out release/ yourself
nbgrader collect FIRST                       # from the exchange, into submitted/
nbgrader autograde FIRST                     # submitted/ -> autograded/
nbgrader generate_feedback FIRST             # a page for each learner
nbgrader export                              # grades.csv
```

Without the exchange, put notebooks at `submitted/STUDENT/FIRST/FIRST.ipynb`. Learners
check their own notebook with `nbgrader validate FIRST.ipynb`.

The check under an exercise reads `assert check(...)`. It is worth the exercise's points: all of
them or none.

`labkit grade submitted/ --out results/` grades the same files in a sandbox, with partial credit
and the name of each mistake.
"""
