"""Submissions made by code, from the labs as they are: right, wrong, blank, broken."""

import json
import zipfile
from functools import cache
from pathlib import Path

from labkit import exercises
from labkit.release.course import Course

ROOT = Course.find(Path(__file__).parents[2]).root


@cache
def _read(folder: str, lab: str) -> dict:
    return json.loads((ROOT / folder / f"{lab}.ipynb").read_text(encoding="utf-8"))


def answers(lab: str) -> dict[str, str]:
    """The published solution of each exercise, as source."""
    own = {e.name for e in exercises.in_lab(lab)}
    cells = _read("solutions", lab)["cells"]
    return {c["id"]: "".join(c["source"]) for c in cells if c["id"] in own}


def code(lab: str) -> dict[str, str]:
    """The code of a lab's solutions, by cell."""
    cells = _read("solutions", lab)["cells"]
    return {c["id"]: "".join(c["source"]) for c in cells if c["cell_type"] == "code"}


def wrong(exercise: str, mistake: str) -> str:
    """An exercise's right answer with a named mistake in it, as source."""
    entry = exercises.load(exercise)
    edit = next(m for m in entry.mistakes if m.name == mistake)
    return entry.source.replace(edit.old, edit.new)


def notebook(lab: str, written: dict[str, str] | None = None, **changes: str) -> bytes:
    """A lab's notebook with exercises written: all rightly, or those in written; changes over."""
    sources = {**(answers(lab) if written is None else written), **changes}
    data = json.loads(json.dumps(_read("notebooks", lab)))
    for cell in data["cells"]:
        if cell["id"] in sources:
            cell["source"] = sources[cell["id"]].splitlines(True)
    return json.dumps(data).encode()


def blank(lab: str) -> bytes:
    return notebook(lab, {})


def put(folder: Path, files: dict[str, bytes]) -> Path:
    """Files under a folder, by their paths."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    """A zip with those files."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path
