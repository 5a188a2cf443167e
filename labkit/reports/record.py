"""The progress file: what checks found, kept beside the notebooks from one kernel to the next.

Lines are only ever added, each in one write, so two notebooks that are open at once lose nothing.
A line that cannot be read is passed over. How it is shown is in progress.py.
"""

import contextlib
import json
import os
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path

from labkit.engine.verdict import State, Verdict
from labkit.reports.report import ipython
from labkit.words import say

NAME = "labkit-progress.jsonl"
FOLDER = "LABKIT_PROGRESS"  # names a folder for the file, where the notebook's own does not last
MENDED, NOT_MENDED = "mended", "unmended"  # of a drill, whose entry is called after its exercise
DRILL = "drill:"
IMPORTED = "imported"  # labkit's own answer was checked, in place of one that a learner wrote
_DRIVE = "/content/drive"  # where Colab shows a learner's own files
_STATES = {str(state) for state in State} | {IMPORTED, MENDED, NOT_MENDED}


@dataclass(frozen=True)
class Entry:
    """What one check found. names: of the mistakes. score: 0 to 1. time: UTC, ISO 8601. lines: of a
    drill, how many were changed and how many were needed; (0, 0) when it is handed out."""

    exercise: str
    lab: str
    state: str
    names: tuple[str, ...]
    score: float
    time: str
    lines: tuple[int, int] | None = None

    @property
    def passed(self) -> bool:
        return self.state == State.PASSED

    @property
    def imported(self) -> bool:
        return self.state == IMPORTED


_session: list[Entry] = []  # what this kernel found, whether it could be written or not
_news: list[Entry] = []  # those of them that say something new, and belong in the file
_written: dict[Path, int] = {}  # the file in use, and how many of these it has been given


def keep(verdict: Verdict, imported: bool = False) -> None:
    """Remember what a check found, in this kernel and, where there is a notebook, in its file.

    imported: it was labkit's own answer, which counts for nothing, as in grading.
    """
    names = tuple(cause.name for cause in verdict.causes)
    found = (IMPORTED, 0.0) if imported and verdict.state is State.PASSED else (
        str(verdict.state), round(verdict.score, 4))  # fmt: skip
    _keep(Entry(verdict.exercise, verdict.lab, found[0], names, found[1], _now()))


def keep_drill(exercise: str, lab: str, lines: tuple[int, int] = (0, 0), score: float = 0) -> None:
    """Remember how far a drill is mended, the score 0 where it is not. To hand one out again undoes
    nothing."""
    name = DRILL + exercise
    if lines != (0, 0) or name not in latest(entries()):
        _keep(Entry(name, lab, MENDED if score else NOT_MENDED, (), score, _now(), lines))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _keep(entry: Entry) -> None:
    earlier = next((e for e in _session[::-1] if e.exercise == entry.exercise), None)
    _session.append(entry)
    path = place()
    # The same cell, run again: nothing new was found. But a deleted file begins anew.
    if not (earlier and _said(earlier) == _said(entry)) or _is_gone(path):
        _news.append(entry)
    _save(path)


def _is_gone(path: Path | None) -> bool:
    """Whether somebody deleted the file that was written to."""
    with contextlib.suppress(OSError):
        return path is not None and _written.get(path, 0) > 0 and not path.exists()
    return False


def _save(path: Path | None) -> None:
    """Write what is not written yet, once there is a file that takes it; all, to another file."""
    if path is None:
        return
    if path not in _written:
        _written.clear()
        _written[path] = 0
    while _written[path] < len(_news) and _append(path, _news[_written[path]]):
        _written[path] += 1


def why_lost() -> str:
    """Why what was found here does not outlast this session; '' where it does, or none is open."""
    shell = ipython()
    if shell is None or not hasattr(shell, "kernel") or _is_compared():
        return ""
    path = place()
    if path is None:
        return say("progress.no_notebook")
    if _written.get(path, 0) < len(_news):
        return say("progress.not_writable", folder=path.parent)
    if not os.environ.get(FOLDER) and _in_colab() and not path.is_relative_to(_DRIVE):
        return say("progress.recycled")
    return ""


def entries() -> list[Entry]:
    """All that is known here, oldest first: the file's entries and this kernel's."""
    path = place()
    _save(path)
    kept = read(path) if path else []
    known = {(entry.exercise, entry.time) for entry in kept}
    unwritten = [entry for entry in _session if (entry.exercise, entry.time) not in known]
    return sorted(kept + unwritten, key=lambda entry: entry.time)


def latest(found: Iterable[Entry]) -> dict[str, Entry]:
    """Each exercise's last entry, by its name, the one that was checked last at the end.

    An import does not undo what was passed: a later lab's notebook may check what it imports.
    """
    last: dict[str, Entry] = {}
    for entry in found:
        if entry.imported and entry.exercise in last and last[entry.exercise].passed:
            continue
        last.pop(entry.exercise, None)
        last[entry.exercise] = entry
    return last


def here() -> list[Entry]:
    """What this kernel found."""
    return list(_session)


def notebook() -> Path | None:
    """The notebook that this kernel serves, as far as its front end says which; or None.

    It stays None under nbval, `labkit outputs` and in a grader's sandbox, which name no notebook.
    """
    shell = ipython()
    if shell is None or not hasattr(shell, "kernel"):
        return None
    # JupyterLab, Notebook and PyCharm say it in the environment, VS Code in the namespace.
    named = os.environ.get("JPY_SESSION_NAME") or shell.user_ns.get("__vsc_ipynb_file__")
    return Path(str(named)) if named else None


def place() -> Path | None:
    """The progress file of this kernel, which may not exist yet; None where nothing is kept."""
    if _is_compared():
        return None
    if named := os.environ.get(FOLDER):
        return Path(named).expanduser() / NAME if ipython() is not None else None
    open_here = notebook()
    if open_here is not None:
        # An older server names the notebook from its own root, and starts kernels beside it.
        folder = open_here.parent
        return (folder if folder.is_absolute() and folder.is_dir() else Path.cwd()) / NAME
    return Path.cwd() / NAME if _in_colab() else None


def _is_compared() -> bool:
    """Whether labs are executed to be compared, not to be learnt from: CI is set then."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


def _in_colab() -> bool:
    return "google.colab" in sys.modules and ipython() is not None


def read(path: Path) -> list[Entry]:
    """The entries of a file, oldest first; those that cannot be read are left out."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    found = [_entry(line) for line in text.splitlines() if line.strip()]
    return sorted((entry for entry in found if entry), key=lambda entry: entry.time)


def _entry(line: str) -> Entry | None:
    """One line's entry; None for the head, a line cut short, or another release's."""
    try:
        said = json.loads(line)
        names = said.get("names") or []
        changed, needed = said.get("lines") or (0, 0)
        entry = Entry(str(said["exercise"]), str(said.get("lab") or ""), str(said["state"]),
                      tuple(map(str, names)), min(1.0, max(0.0, float(said.get("score") or 0))),
                      str(said.get("time") or ""),
                      (int(changed), int(needed)) if "lines" in said else None)  # fmt: skip
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return entry if entry.state in _STATES else None


def _append(path: Path, entry: Entry) -> bool:
    """Whether an entry could be added to a file."""
    said = {key: value for key, value in asdict(entry).items() if value is not None}
    line = json.dumps(said, ensure_ascii=False) + "\n"
    try:
        with path.open("ab") as file:
            if file.tell() == 0:
                line = f"# {say('progress.file')}\n{line}"
            elif not _ends_with_a_line(path):
                line = "\n" + line  # the last one was cut short, by a full disk or a power cut
            file.write(line.encode())
    except OSError:
        return False
    return True


def _ends_with_a_line(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"


def _said(entry: Entry) -> tuple:
    return tuple(getattr(entry, field.name) for field in fields(entry) if field.name != "time")
