"""Which cells have run: what is missing after a restart, and what is older than what one reads.

A kernel knows what ran, the notebook's file what is written; where both are known they are
compared. Nothing here judges an answer.
"""

import ast
import inspect
import json
import re
import time
import types
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from labkit import exercises
from labkit.engine.crash import explain
from labkit.engine.near import missing_name
from labkit.engine.theirs import Theirs
from labkit.place import current
from labkit.reports import record
from labkit.reports.report import ipython, show_bundle
from labkit.words import say

_ran: list[tuple[float, str]] = []  # (when, source) of every cell that defined something
_broken: set[str] = set()  # sources that Python could not read: nothing of them ran


def listen() -> None:
    """In a kernel: remember when cells ran, and say more than NameError says. Once is enough."""
    shell = ipython()
    if shell is None or not hasattr(shell, "kernel") or getattr(shell, "labkit_listens", False):
        return
    shell.labkit_listens = True
    shell.events.register("pre_run_cell", _remember)
    shell.events.register("post_run_cell", _remember_broken)
    if not shell.custom_exceptions:  # another extension's own handler stays
        shell.set_custom_exc((NameError,), _on_name_error)


def _remember(info: Theirs) -> None:
    # The same text, run again, is newer. A lab has some fifty cells: they are few.
    source = info.raw_cell or ""
    if "def " in source or "class " in source:
        _ran[:] = [(when, text) for when, text in _ran if text != source]
        _ran.append((time.time(), source))


def _remember_broken(result: Theirs) -> None:
    info = result.info
    if isinstance(result.error_before_exec, SyntaxError) and info is not None and info.raw_cell:
        _broken.add(info.raw_cell)


def _on_name_error(shell: Theirs, kind: type, error: BaseException, trace: TracebackType | None,
                   tb_offset: int | None = None) -> None:  # fmt: skip
    """Python's own traceback, and under it where the name comes from."""
    shell.showtraceback((kind, error, trace), tb_offset=tb_offset)
    name, crash = missing_name(kind.__name__, str(error)), explain(error)
    text = missing(name) or (say("cells.near", near=crash.near) if crash.near else "")
    if text:
        from html import escape

        show_bundle(text, f"<p>{escape(text)}</p>")


def missing(name: str) -> str:
    """Which cell to run for a name that is not there; '' where nothing is known about it."""
    place, exercise = _heading(name), name in exercises.every_name()
    if not name or not (place is not None or exercise):
        return ""
    ways = []
    if place is not None:
        ways.append(say("cells.run_under" if place else "cells.run", heading=place))
    if exercise:
        ways.append(f"from {current().reference} import {name}")
    return say("cells.missing", name=name, ways=say("cells.or").join(ways))


def stale(subject: Theirs) -> list[str]:
    """Sentences on what subject, a function that it calls, or a method is older than."""
    shell = ipython()
    own = shell.user_ns if shell is not None else {}
    name = getattr(subject, "__name__", "")
    names = [each for each in dict.fromkeys([name, *_called(subject)]) if each]
    lines = [_unread(each) or _edited(each) for each in names]
    owners = [subject] if inspect.isclass(subject) else _classes(own)
    lines += [_old_method(owner.__name__, at, own.get(method.__name__), method)
              for owner in owners for at, method in vars(owner).items()
              if isinstance(method, types.FunctionType)
              and (owner is subject or method.__name__ == name)]  # fmt: skip
    return [line for line in lines if line]


def _called(subject: Theirs) -> list[str]:
    """The names that a function, or a class's methods, takes from the cells, in order."""
    parts = vars(subject).values() if inspect.isclass(subject) else [subject]
    codes = [part.__code__ for part in parts if isinstance(part, types.FunctionType)]
    names = []
    for code in codes:  # grows: what is defined inside a function is looked at too
        names += code.co_names
        codes += [part for part in code.co_consts if isinstance(part, types.CodeType)]
    return names


def _classes(namespace: dict[str, Theirs]) -> list[type]:
    """The classes that cells defined, each once."""
    found = {id(thing): thing for thing in [*namespace.values()]
             if inspect.isclass(thing) and thing.__module__ == "__main__"}  # fmt: skip
    return [*found.values()]


def _unread(name: str) -> str:
    """That the last cell that would have defined a name is no Python: what is there is older."""
    begins = re.compile(rf"^\s*(async\s+)?(def|class)\s+{re.escape(name)}\b", re.MULTILINE)
    for _, source in reversed(_ran):
        if source in _broken:
            if begins.search(source):
                return say("cells.unread", name=name)
        elif _definition(source, name):
            return ""
    return ""


def _edited(name: str) -> str:
    """What to run where the saved notebook holds another definition than the one that ran."""
    path = record.notebook()
    runs = [(when, found) for when, text in _ran if (found := _definition(text, name))]
    if path is None or not runs:
        return ""
    when, used = runs[-1]
    try:
        saved_later = path.stat().st_mtime > when
    except OSError:
        return ""
    written = [found for _, text in _cells(path) if (found := _definition(text, name))]
    if not saved_later or not written or used in written:
        return ""
    return say("cells.edited", name=name)


def _old_method(owner: str, at: str, now: object, method: types.FunctionType) -> str:
    """For a method that was put there from a function that has been defined anew since."""
    if "." in method.__qualname__ or not isinstance(now, types.FunctionType):
        return ""
    if now is method or now.__code__ == method.__code__:
        return ""
    return say("cells.older", method=f"{owner}.{at}", function=method.__name__)


def _definition(source: str, name: str) -> str:
    """A function's or class's syntax, blind to layout and comments; '' where it is not there."""
    for node in _top(source):
        if getattr(node, "name", "") == name:
            return ast.dump(node)
    return ""


def _heading(name: str) -> str | None:
    """The heading above the cell that defines or imports name; None where no cell does."""
    heading = ""
    for kind, source in _cells(record.notebook(), all_kinds=True):
        if kind == "markdown":
            found = re.findall(r"^#{1,6}\s+(.+?)\s*$", source, re.MULTILINE)
            heading = found[-1] if found else heading
        elif name in _defined(source):
            return heading
    return None


def _cells(path: Path | None, all_kinds: bool = False) -> Iterator[tuple[str, str]]:
    """(kind, source) of a notebook's cells; of the code cells alone unless all_kinds."""
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"] if path else []
        for cell in cells:
            source = cell["source"]
            if all_kinds or cell["cell_type"] == "code":
                yield cell["cell_type"], source if isinstance(source, str) else "".join(source)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return


def _defined(source: str) -> set[str]:
    """The names that a cell gives a value at its top level."""
    names = set()
    for node in _top(source):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names |= {alias.asname or alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)):
            names.add(node.name)
        else:
            names |= {n.id for n in ast.walk(node)
                      if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}  # fmt: skip
    return names


def _top(source: str) -> list[ast.stmt]:
    # Magics are no Python; a line of them may stand in a cell that defines something.
    plain = "\n".join("" if line.lstrip().startswith(("%", "!")) else line
                      for line in source.splitlines())  # fmt: skip
    try:
        return ast.parse(plain).body
    except (SyntaxError, ValueError, RecursionError):
        return []
