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
_STATES = {str(state) for state in State}


@dataclass(frozen=True)
class Entry:
    """What one check found. names: of the mistakes. score: 0 to 1. time: UTC, ISO 8601."""

    exercise: str
    lab: str
    state: str
    names: tuple[str, ...]
    score: float
    time: str

    @property
    def passed(self) -> bool:
        return self.state == State.PASSED


_session: list[Entry] = []  # what this kernel found, whether it could be written or not
_kept_to: dict[str, Path] = {}  # exercise -> the file that holds the last entry of this session


def keep(verdict: Verdict) -> None:
    """Remember what a check found, in this kernel and, where there is a notebook, in its file."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    names = tuple(cause.name for cause in verdict.causes)
    score = round(verdict.score, 4)
    entry = Entry(verdict.exercise, verdict.lab, str(verdict.state), names, score, now)
    earlier = latest(_session).get(entry.exercise)
    _session.append(entry)
    path = place()
    if path is None:
        return
    # The same cell, run again: nothing new was found. But a deleted file begins anew.
    if earlier and _said(earlier) == _said(entry) and _kept_to.get(entry.exercise) == path:
        with contextlib.suppress(OSError):
            if path.exists():
                return
    if _append(path, entry):
        _kept_to[entry.exercise] = path


def entries() -> list[Entry]:
    """All that is known here, oldest first: the file's entries and this kernel's."""
    path = place()
    kept = read(path) if path else []
    known = {(entry.exercise, entry.time) for entry in kept}
    unwritten = [entry for entry in _session if (entry.exercise, entry.time) not in known]
    return sorted(kept + unwritten, key=lambda entry: entry.time)


def latest(found: Iterable[Entry]) -> dict[str, Entry]:
    """Each exercise's last entry, by its name, the one that was checked last at the end."""
    last: dict[str, Entry] = {}
    for entry in found:
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
    # CI is set where labs are executed to be compared, not to be learnt from.
    if os.environ.get("CI", "").lower() not in ("", "0", "false"):
        return None
    open_here = notebook()
    if open_here is not None:
        # An older server names the notebook from its own root, and starts kernels beside it.
        folder = open_here.parent
        return (folder if folder.is_absolute() and folder.is_dir() else Path.cwd()) / NAME
    in_colab = "google.colab" in sys.modules and ipython() is not None
    return Path.cwd() / NAME if in_colab else None


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
        entry = Entry(str(said["exercise"]), str(said.get("lab") or ""), str(said["state"]),
                      tuple(map(str, names)), min(1.0, max(0.0, float(said.get("score") or 0))),
                      str(said.get("time") or ""))  # fmt: skip
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return entry if entry.state in _STATES else None


def _append(path: Path, entry: Entry) -> bool:
    """Whether an entry could be added to a file."""
    line = json.dumps(asdict(entry), ensure_ascii=False) + "\n"
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
