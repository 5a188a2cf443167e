"""Read a submission as data: which cells to run, and where each exercise is.

Cells are found by id, and else by what they define, so that copied, split, renumbered or
renamed cells all work. What stands in a cell of another kind is read as code where it is some,
and an exercise that seems to be elsewhere gets a note that makes a person look. Nothing of a
submission is executed here, and code is measured before it is worked on.
"""

import ast
import re
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

from labkit.engine.drill import may_hold_one
from labkit.grading import code, drills, elsewhere, salvage
from labkit.grading.formats import LARGEST, Part, Unreadable, read
from labkit.grading.plan import Cell, Piece, Plan, needed, with_source
from labkit.grading.release import Lab
from labkit.release import notebook

__all__ = ["LARGEST", "Cell", "Part", "Plan", "Unreadable", "needed", "plan", "read"]

LONGEST = 100_000  # characters of one cell
_MOST_CODE = 1_000_000  # characters of all cells together
_MOST_STATEMENTS = 20_000  # at the top level of all cells together
_JOINED = 3  # pieces of one cell
_HEADER = re.compile(r"^[ \t]*(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)\b", re.MULTILINE)
_PYTHON = "Python {}.{}".format(*sys.version_info)


def plan(cells: list[Part], lab: Lab) -> Plan:
    """What to run of a submission to a lab."""
    result = Plan(setup=tuple((f"set-up cell {i}", source) for i, source in lab.setup if source))
    effort, pieces, others, read = code.Effort(), [], [], []
    room, statements = _MOST_CODE, _MOST_STATEMENTS
    # Cells of every kind count, as they do for who counts them on the screen.
    for number, (identity, raw, kind, ran) in enumerate((Part(*cell) for cell in cells), 1):
        is_code = kind == "code"
        room -= len(raw) if is_code or "def " in raw else 0
        name = f"cell {number}" if is_code else f"{kind} cell {number}"
        if is_code and (len(raw) > LONGEST or room < 0):
            pieces.append(Piece(name, identity, raw, "", None, fits=False))
        elif is_code:
            whole = code.plain_python(raw, effort)
            read.append((name, whole))
            source = code.without_drills(whole)
            tree = code.parse(source)
            statements -= len(tree.body) if tree else 0
            pieces.append(Piece(name, identity, raw, source, tree, 1, statements >= 0, ran))
        elif len(raw) <= LONGEST and room >= 0:
            others.append((name, identity, raw))
    for piece in _whole(pieces, result, lab, effort):
        _guarded(_place, result, piece, lab)
    for name, identity, text in others:
        _guarded(_not_code, result, Piece(name, identity, text, text, None), lab)
    result.stubs -= result.written
    elsewhere.look(result, pieces, lab)
    if any(may_hold_one(source) for _, source in read):
        result.drills = drills.find(read, result, lab)
    return result


def _guarded(put, result: "Plan", piece: Piece, lab: Lab) -> None:
    """Put one cell into the plan; whatever goes wrong costs that cell, and is said."""
    try:
        put(result, piece, lab)
    except Exception as error:  # a cell made to break its reader
        for name in {piece.identity} & lab.own or _named(piece.raw, lab):
            result.look(name, f"{piece.name} cannot be read ({type(error).__name__})")


def _whole(pieces: list[Piece], result: "Plan", lab: Lab, effort: code.Effort) -> list[Piece]:
    """The cells, those that were split in the middle of a function put together again."""
    made: list[Piece] = []
    for piece in pieces:
        both = _with(made[-1], piece, lab, effort) if made else None
        if both is None:
            made.append(piece)
            continue
        for name in lab.own & set(code.defined(both.tree)):
            result.note(name, f"{made[-1].name} and {piece.name} were read as one")
        made[-1] = both
    return made


def _with(before: Piece, piece: Piece, lab: Lab, effort: code.Effort) -> Piece | None:
    """Two cells as one, where only together they are Python that defines an exercise."""
    first = next((x for x in piece.raw.split("\n") if x.strip() and x.lstrip()[0] != "#"), "")
    whole = lab.own & set(code.defined(piece.tree)) or not first.startswith((" ", "\t"))
    if piece.tree is not None and whole or first.lstrip()[:1] in "%!":
        return None
    if before.joined >= _JOINED or not (before.fits and piece.fits):
        return None
    raw = f"{before.raw.rstrip()}\n{piece.raw.strip(chr(10))}"
    if len(raw) > LONGEST:
        return None
    source = code.without_drills(code.plain_python(raw, effort))
    tree = code.parse(source)
    if not lab.own & set(code.defined(tree)):
        return None
    identity = before.identity or piece.identity
    return Piece(before.name, identity, raw, source, tree, before.joined + 1, ran=before.ran)


def _not_code(result: "Plan", piece: Piece, lab: Lab) -> None:
    """A Markdown or Raw cell: the exercises that it holds, unless a code cell does."""
    if piece.raw.strip() in _texts(lab.student):
        return
    source = code.plain_python("\n\n".join(salvage.fences(piece.raw)) or piece.raw)
    tree = code.parse(source)
    if tree is None and _named(source, lab):
        source = salvage.salvaged(source)
        tree = code.parse(source)
    names = code.defined(tree)
    written = {n for n in lab.own & set(names) if not code.is_stub(names[n])}
    for name in sorted(written - result.written):
        result.note(name, f"it stands in {piece.name}, and was read as code")
    if written - result.written:
        _place(result, replace(piece, source=source, tree=tree), lab)
    elif not names and piece.raw.strip():
        for name in sorted(({piece.identity} & lab.own | _named(piece.raw, lab)) - result.written):
            result.look(name, f"{piece.name} seems to hold it, and is not Python")


@cache
def _texts(path: Path) -> set[str]:
    """What the release's own Markdown and Raw cells say."""
    return {text.strip() for kind, _, text in notebook.sources(path) if kind != "code"}


def _leave_out(result: Plan, piece: Piece, lab: Lab) -> None:
    for name in {piece.identity} & lab.own or _named(piece.raw, lab):
        result.written.add(name)
        size = f"{len(piece.raw) / 1000:.0f},000 characters"
        result.look(name, f"{piece.name} was left out: it has {size}")


def _place(result: Plan, piece: Piece, lab: Lab) -> None:
    """Put one cell into the plan: whole when it defines an exercise, else its definitions."""
    if not piece.fits:
        return _leave_out(result, piece, lab)
    if piece.tree is None:
        piece = _in_part(result, piece, lab)
    cell, identity, tree = Cell(piece.name, piece.source, ran=piece.ran), piece.identity, piece.tree
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
    if identity in lab.own and identity not in names and names:
        result.renamed[identity] = next(iter(names))
    if written:
        # A stub beside it must not take the place of what an earlier cell defines.
        source = code.without(cell.source, [code.lines(names[n]) for n in stubs])
        result.cells.append(with_source(cell, source, tuple(sorted(written))))
    elif tree and not stubs and cell.source.strip() not in lab.sources:
        source = code.definitions(_additions(cell.source, tree, identity, lab))
        if source:
            result.cells.append(with_source(cell, source))


def _in_part(result: Plan, piece: Piece, lab: Lab) -> Piece:
    """A cell that is no Python as a whole: the statements of it that are."""
    source = "" if salvage.in_conflict(piece.source) else salvage.salvaged(piece.source)
    source = code.without_drills(source)
    tree = code.parse(source)
    found = set(code.defined(tree))
    why = f"{piece.name} is not {_PYTHON}: {salvage.slip(piece.source)}"
    for name in _named(piece.source, lab) | {piece.identity} & lab.own:
        if name in found:
            result.note(name, f"{why}; read without that")
        elif name not in result.written:
            result.look(name, why)
    return replace(piece, source=source, tree=tree)


def _named(source: str, lab: Lab) -> set[str]:
    """Exercises that a text which is no Python seems to define."""
    return lab.own & set(_HEADER.findall(source))


def _additions(source: str, tree: ast.Module | None, identity: str, lab: Lab) -> str:
    """A learner's cell; of an edited set-up cell only what the release's own does not bind."""
    if tree is None or identity not in lab.bound:
        return source
    again = [n for n in tree.body if set(code.bound(n)) & lab.bound[identity]]
    return code.without(source, [code.lines(n) for n in again])
