"""Read a submission as data: which cells to run, and where each exercise is.

Cells are found by id, and else by what they define, so that copied, split, renumbered or
renamed cells all work. Nothing of a submission is executed here.
"""

import ast
import json
import re
from dataclasses import dataclass, field, replace
from typing import Any

import nbformat

from labkit.grading import code
from labkit.grading.release import Lab

LARGEST = 20_000_000  # bytes of one notebook
LONGEST = 100_000  # characters of one cell
_MOST_CODE = 1_000_000  # characters of all cells together
_MOST_PARTS = 1_000_000  # lists and objects in the JSON
_HEADER = re.compile(r"^\s*(?:async\s+)?(?:def|class)\s+(\w+)\b", re.MULTILINE)


class Unreadable(Exception):
    """A file is no notebook; str() says why in one line."""


@dataclass(frozen=True)
class Cell:
    """A code cell to run. name is how messages call it: 'cell 12'. keep: the statements of it
    to run, by number; None for all."""

    name: str
    source: str
    exercises: tuple[str, ...] = ()
    keep: tuple[int, ...] | None = None
    statements: tuple[code.Statement, ...] = ()


@dataclass
class Plan:
    """What to run, the release's set-up first, and what was noticed on the way.

    written: exercises that some cell defines with more than a stub. stubs: those that are
    still the stub. copied: those that equal the published solution token for token.
    """

    setup: tuple[tuple[str, str], ...] = ()
    cells: list[Cell] = field(default_factory=list)
    written: set[str] = field(default_factory=set)
    stubs: set[str] = field(default_factory=set)
    copied: set[str] = field(default_factory=set)
    renamed: dict[str, str] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)

    def note(self, exercise: str, text: str) -> None:
        self.notes.setdefault(exercise, []).append(text)


def read(data: bytes) -> list[tuple[str, str]]:
    """(id, source) of every code cell. Raises Unreadable."""
    if len(data) > LARGEST:
        raise Unreadable(f"the file has {len(data) / 1e6:.0f} MB; no notebook needs that")
    if not data.strip():
        raise Unreadable("the file is empty")
    if data.count(b"[") + data.count(b"{") > _MOST_PARTS:
        raise Unreadable("the JSON has more parts than any notebook needs")
    try:
        return [_code(c) for c in _cells(json.loads(_text(data)))]
    except Unreadable:
        raise
    except UnicodeDecodeError:
        raise Unreadable("the file is not UTF-8 text") from None
    except json.JSONDecodeError as error:
        raise Unreadable(f"broken JSON in line {error.lineno}") from None
    except RecursionError:
        raise Unreadable("the JSON is nested too deeply") from None
    except Exception as error:
        raise Unreadable(f"the file is no notebook ({type(error).__name__})") from None


def _text(data: bytes) -> str:
    # Windows editors save UTF-16 with a mark of its own.
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return data.decode("utf-16" if wide else "utf-8-sig")


def _cells(raw: Any) -> list[dict]:
    """The code cells of a notebook of any version; what is no cell is passed over."""
    if not isinstance(raw, dict) or "cells" not in raw and "worksheets" not in raw:
        raise Unreadable("the file is JSON, but no notebook")
    if "cells" not in raw or int(raw.get("nbformat", 4)) < 4:
        raw = nbformat.convert(nbformat.from_dict(raw), 4)
    cells = raw["cells"]
    if not isinstance(cells, list):
        raise Unreadable("the file is JSON, but no notebook")
    return [c for c in cells if isinstance(c, dict) and c.get("cell_type") == "code"]


def _code(cell: dict) -> tuple[str, str]:
    source = cell.get("source", cell.get("input", ""))
    parts = source if isinstance(source, list) else [source]
    text = "".join(p for p in parts if isinstance(p, str)).replace("\r\n", "\n")
    metadata = cell.get("metadata")
    identity = cell.get("id") or (metadata.get("id") if isinstance(metadata, dict) else "")
    identity = identity if isinstance(identity, str) else ""
    return identity[:80], text if len(text) > LONGEST else code.plain_python(text)


def plan(cells: list[tuple[str, str]], lab: Lab) -> Plan:
    """What to run of a submission to a lab."""
    result = Plan(setup=tuple((f"set-up cell {i}", source) for i, source in lab.setup if source))
    room = _MOST_CODE
    for number, (identity, source) in enumerate(cells, 1):
        cell = Cell(f"cell {number}", source)
        room -= len(source)
        if len(source) > LONGEST or room < 0:
            _leave_out(result, cell, identity, lab)
        else:
            _place(result, cell, identity, code.parse(source), lab)
    result.stubs -= result.written
    return result


def _leave_out(result: Plan, cell: Cell, identity: str, lab: Lab) -> None:
    for name in {identity} & lab.own or _named(cell.source, lab):
        result.written.add(name)
        size = f"{len(cell.source) / 1000:.0f},000 characters"
        result.note(name, f"{cell.name} was left out: it has {size}")


def _place(result: Plan, cell: Cell, identity: str, tree: ast.Module | None, lab: Lab) -> None:
    """Put one cell into the plan: whole when it defines an exercise, else its definitions."""
    names = code.defined(tree)
    written = {n for n in lab.own & set(names) if not code.is_stub(names[n])}
    stubs = (lab.own & set(names)) - written
    result.stubs |= stubs
    for name in sorted(written & result.written):
        result.note(name, f"defined more than once; the last one counts, in {cell.name}")
    result.written |= written
    for name in written:
        copied = code.tokens(cell.source) == lab.published.get(name, "")
        (result.copied.add if copied else result.copied.discard)(name)
    if tree is None:
        _not_python(result, cell, identity, lab)
    elif identity in lab.own and identity not in names and names:
        result.renamed[identity] = next(iter(names))
    if written:
        # A stub beside it must not take the place of what an earlier cell defines.
        source = code.without(cell.source, [_lines(names[n]) for n in stubs])
        result.cells.append(_cell(cell.name, source, tuple(sorted(written))))
    elif not stubs and cell.source.strip() not in lab.sources:
        source = code.definitions(_additions(cell.source, tree, identity, lab))
        if source:
            result.cells.append(_cell(cell.name, source))


def _cell(name: str, source: str, exercises: tuple[str, ...] = ()) -> Cell:
    return Cell(name, source, exercises, None, code.statements(code.parse(source)))


def _lines(node: ast.stmt) -> tuple[int, int]:
    first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", ()))])
    return first, node.end_lineno


def _not_python(result: Plan, cell: Cell, identity: str, lab: Lab) -> None:
    for name in {identity} & lab.own or _named(cell.source, lab):
        if name not in result.written:
            result.written.add(name)
            result.cells.append(Cell(cell.name, cell.source, (name,)))
        result.note(name, f"{cell.name} is not Python: it cannot be read")


def _named(source: str, lab: Lab) -> set[str]:
    """Exercises that a text which is no Python seems to define."""
    return lab.own & set(_HEADER.findall(source))


def _additions(source: str, tree: ast.Module | None, identity: str, lab: Lab) -> str:
    """A learner's cell; of an edited set-up cell only what the release's own does not bind."""
    if tree is None or identity not in lab.bound:
        return source
    again = [n for n in tree.body if set(code.bound(n)) & lab.bound[identity]]
    return code.without(source, [_lines(n) for n in again])


def needed(plan: Plan, exercise: str) -> list[Cell]:
    """Of every cell, only the statements that define an exercise and what it reads, directly
    or through others. What else the cells do cannot touch it then."""
    places = [(i, j, s) for i, c in enumerate(plan.cells) for j, s in enumerate(c.statements)
              if s.defines]  # fmt: skip
    own = {name for _, _, s in places if not s.imports for name in s.binds}
    wanted, kept, before = {exercise}, set(), -1
    while len(kept) > before:
        before = len(kept)
        for i, j, s in places:
            # `np.dot = mine` is no definition of what the release imports as np.
            if s.binds & wanted or s.alters & wanted & own:
                kept.add((i, j))
                wanted |= s.reads
    cells = [replace(c, keep=tuple(sorted(j for k, j in kept if k == i)))
             for i, c in enumerate(plan.cells)]  # fmt: skip
    return [c for c in cells if c.keep or exercise in c.exercises and not c.statements]
