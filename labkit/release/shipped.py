"""Copies the labs that an installed labkit brings, and never writes over what somebody changed.

A notebook carries the fingerprint of what it was when it was made; a text gets one when it is
copied, in a comment on its last line. Under `make lab` the course's own notebooks are worked in: of
such a one what was released is copied, made anew from solutions/, and never somebody's answers.
"""

import hashlib
import json
import re
import tempfile
from importlib import metadata
from pathlib import Path

from labkit import address
from labkit.address import DISTRIBUTION
from labkit.release import notebook
from labkit.release.errors import CourseError
from labkit.release.student import holds_work, student

_SHOWN = 6  # cells that are named in a line; the rest are counted
_MARK = re.compile(rb"\s*<!-- rnn-labs ([0-9a-f]{16}) -->\s*\Z")


def source() -> Path:
    """The folder of the labs that came with labkit. Raises CourseError where there is none."""
    beside = Path(__file__).parents[2] / "notebooks"  # a checkout, installed or not
    if beside.is_dir():
        return beside
    try:
        listed = metadata.files(DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        listed = []
    for file in listed:
        if file.parts[-3:-1] == ("share", DISTRIBUTION):
            return Path(str(file.locate())).resolve().parent
    # What labkit itself needs is there: it runs.
    anew = address.install("", "python -m pip", "--force-reinstall", "--no-deps")
    raise CourseError("labkit", "the labs did not come with it", anew + address.blank())


def copy(folder: Path, update: bool = False) -> list[str]:
    """Bring the labs to folder; a sentence for each file that is new, newer or differs.

    A file that is there stays as it is; with update, one that nobody changed is replaced, and
    beside one that somebody changed the new one is put, under a name of its own.
    Raises CourseError where folder is a file, and where somebody wrote in a notebook that came
    with labkit and no solutions are there to make it anew; OSError where it cannot be written.
    """
    if folder.exists() and not folder.is_dir():
        raise CourseError(str(folder), "this is a file", "name a folder")
    shipped = sorted(path for path in source().iterdir() if path.suffix in (".ipynb", ".md"))
    with tempfile.TemporaryDirectory() as scratch:
        said = [_bring(path, folder / path.name, update, Path(scratch)) for path in shipped]
    return [line for line in said if line]


def _bring(own: Path, here: Path, update: bool, scratch: Path) -> str:
    if here.exists():
        if _is_there(own, here):
            return ""
        if not update:
            return f"{here.name}: another release's; labkit start --update brings this one"
    new = _released(own, scratch)
    if not here.exists():
        _place(new, here)
        return f"{here.name}: copied{_anew(own, new)}"
    if _release(here) and not _changed(here):
        _place(new, here)
        return f"{here.name}: brought up to date{_anew(own, new)}"
    beside = _free(new, here)
    if beside is None:
        return ""
    _place(new, beside)
    return (
        f"{here.name}: yours, and left as it is; the new one is {beside.name}{_differs(here, new)}"
    )


def _released(own: Path, scratch: Path) -> Path:
    """A file as it was released: own itself, or where somebody wrote in it, or ran it, another one
    in scratch, made from its solution. Raises CourseError where there is none."""
    if own.suffix != ".ipynb" or not (holds_work(own) or _was_run(own)):
        return own
    source = own.parents[1] / "solutions" / own.name
    if not source.is_file():
        anew = address.install("", "python -m pip", "--force-reinstall", "--no-deps")
        raise CourseError(str(own), "somebody wrote in it or ran it, and it may hold answers",
                          anew + address.blank())  # fmt: skip
    made = scratch / own.name
    notebook.write(student(notebook.read(source), own.stem, f"solutions/{own.name}"), made)
    return made


def _was_run(path: Path) -> bool:
    """Whether a notebook holds what its cells printed."""
    cells = notebook.read(path).cells
    return any(c.get("outputs") or c.get("execution_count") for c in cells)


def _anew(own: Path, new: Path) -> str:
    return "" if new == own else f", made anew from solutions/: {own} was worked in"


def _place(new: Path, here: Path) -> None:
    """Copy in one step: after a crash the old file is there, or the whole new one."""
    here.parent.mkdir(parents=True, exist_ok=True)
    unfinished = here.with_name(f".{here.name}.part")
    try:
        unfinished.write_bytes(_marked(new))
        unfinished.replace(here)
    finally:
        unfinished.unlink(missing_ok=True)


def _marked(new: Path) -> bytes:
    """What is copied of a file of the release: a text with its fingerprint."""
    data = new.read_bytes()
    if new.suffix == ".ipynb":
        return data
    return data.rstrip() + f"\n\n<!-- rnn-labs {_fingerprint(data)} -->\n".encode()


def _fingerprint(text: bytes) -> str:
    """Of a text's lines, blind to how an editor ends them."""
    lines = [line.rstrip() for line in text.strip().splitlines()]
    return hashlib.sha256(b"\n".join(lines)).hexdigest()[:16]


def _is_there(new: Path, here: Path) -> bool:
    """Whether here is what the release brings, worked in or not."""
    brought = _release(new) if new.suffix == ".ipynb" else _fingerprint(new.read_bytes())
    return here.read_bytes() in (new.read_bytes(), _marked(new)) or _release(here) == brought != ""


def _changed(here: Path) -> bool:
    """Whether somebody changed a file that has a fingerprint."""
    if here.suffix == ".ipynb":
        return holds_work(here)
    return _fingerprint(_MARK.sub(b"", here.read_bytes())) != _release(here)


def _release(path: Path) -> str:
    """The fingerprint that a file was given, which edits leave; '' without one."""
    if path.suffix != ".ipynb":
        found = _MARK.search(path.read_bytes())
        return found[1].decode() if found else ""
    try:
        return str(_raw(path)["metadata"]["labkit"]["digest"])
    except (KeyError, TypeError):
        return ""


def _raw(path: Path) -> dict:
    """A notebook as whatever editor saved it: Colab's is of a format without ids. {} for others."""
    try:
        found = json.loads(path.read_text(encoding="utf-8")) if path.suffix == ".ipynb" else {}
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _cells(path: Path) -> dict[str, str]:
    """{id: what it says} of a notebook's cells. Colab keeps ids in the cells' metadata."""
    cells = _raw(path).get("cells", [])
    texts = {c.get("id") or c.get("metadata", {}).get("id"): c.get("source", "") for c in cells}
    return {str(name): "".join(text) for name, text in texts.items() if name}


def _free(new: Path, here: Path) -> Path | None:
    """A name beside here that holds nothing; None where this release stands there already."""
    for number in range(1, 1000):
        mark = ".new" if number == 1 else f".new{number}"
        path = here.with_name(f"{here.stem}{mark}{here.suffix}")
        if not path.exists():
            return path
        if _is_there(new, path):
            return None
    raise CourseError(str(here), "there are a thousand new ones beside it", "remove some")


def _differs(here: Path, new: Path) -> str:
    """'; other than yours: cells setup, softmax' or nothing where a file cannot be compared."""
    try:
        old, made = _cells(here), _cells(new)
    except (AttributeError, TypeError):
        return ""
    other = [name for name, text in made.items() if old.get(name) != text] if old else []
    more = f" and {len(other) - _SHOWN} more" if len(other) > _SHOWN else ""
    return f"; other than yours: cells {', '.join(other[:_SHOWN])}{more}" if other else ""
