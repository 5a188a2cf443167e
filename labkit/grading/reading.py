"""Read a submission as data: which cells to run, and where each exercise is.

Cells are found by id, and else by what they define, so that copied, split, renumbered or
renamed cells all work. Nothing of a submission is executed here.
"""

import json
from dataclasses import dataclass, field

import nbformat

from labkit.grading import code
from labkit.grading.release import Lab

LARGEST = 20_000_000  # bytes of one notebook


class Unreadable(Exception):
    """A file is no notebook; str() says why in one line."""


@dataclass(frozen=True)
class Cell:
    """A code cell to run. name is how messages call it: 'cell 12'."""

    name: str
    source: str
    exercises: tuple[str, ...] = ()


@dataclass
class Plan:
    """What to run, in order, and what was noticed on the way.

    written: exercises that some cell defines with more than a stub. stubs: those that are
    still the stub. copied: those that equal the published solution token for token.
    """

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
    try:
        raw = json.loads(data.decode("utf-8-sig"))
        if not isinstance(raw, dict) or "cells" not in raw and "worksheets" not in raw:
            raise Unreadable("the file is JSON, but no notebook")
        if int(raw.get("nbformat", 4)) < 4:
            raw = nbformat.convert(nbformat.from_dict(raw), 4)
        return [_code(c) for c in raw["cells"] if c.get("cell_type") == "code"]
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


def _code(cell: dict) -> tuple[str, str]:
    source = cell.get("source", cell.get("input", ""))
    text = "".join(source) if isinstance(source, list) else str(source)
    identity = cell.get("id") or cell.get("metadata", {}).get("id") or ""
    return str(identity)[:80], code.plain_python(text)


def plan(cells: list[tuple[str, str]], lab: Lab) -> Plan:
    """What to run of a submission to a lab."""
    result = Plan([Cell(f"set-up cell {name}", source) for name, source in lab.setup if source])
    for number, (identity, source) in enumerate(cells, 1):
        tree = code.parse(source)
        if tree is None and identity in lab.own:
            result.written.add(identity)
            result.note(identity, f"cell {number} is not Python: it cannot be read")
        _place(result, Cell(f"cell {number}", source), identity, code.defined(tree), lab)
    result.stubs -= result.written
    return result


def _place(result: Plan, cell: Cell, identity: str, names: dict, lab: Lab) -> None:
    """Put one cell into the plan: whole when it defines an exercise, else its definitions."""
    written = {n for n in lab.own & set(names) if not code.is_stub(names[n])}
    stubs = (lab.own & set(names)) - written
    result.stubs |= stubs
    for name in sorted(written & result.written):
        result.note(name, f"defined more than once; the last one counts, in {cell.name}")
    result.written |= written
    for name in written:
        if code.tokens(cell.source) == lab.published.get(name, ""):
            result.copied.add(name)
    if identity in lab.own and identity not in names and names and cell.source.strip():
        result.renamed[identity] = next(iter(names))
    if written:
        result.cells.append(Cell(cell.name, cell.source, tuple(sorted(written))))
    elif not stubs and cell.source.strip() not in lab.sources:
        source = code.definitions(cell.source)
        if source:
            result.cells.append(Cell(cell.name, source))
