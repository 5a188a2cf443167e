"""A lab's drill in a submission: the text that the student mended, read as data.

Graded is the drill whose faults its exercise's room lists, one a lab. What was planted is worked
out anew from the name in `drill(softmax, "name")`, which is read and never run. Whether the text is
right now is asked in the sandbox, like any answer: it runs in the exercise's place, with nothing of
the submission's that the planted text does not read too, so that the answer cannot come in by
another name.
"""

import ast
from collections.abc import Iterable
from dataclasses import dataclass

from labkit.engine import drill as engine
from labkit.engine.exercise import Exercise
from labkit.grading import code
from labkit.grading.plan import Cell, Drilled, Plan, with_source
from labkit.grading.release import Lab


@dataclass(frozen=True)
class _Text:
    """A drill's text, and the name that the last call of `drill` above it gave; None for none."""

    cell: str
    source: str
    seed: str | None


def find(cells: Iterable[tuple[str, str]], plan: Plan, lab: Lab) -> tuple[Drilled, ...]:
    """The drills among cells (their names and sources), the last of each exercise. plan: what else
    was read of the submission."""
    texts: dict[str, _Text] = {}
    seeds: dict[str, str | None] = {}
    for cell, source in cells:
        tree = code.parse(source)
        seeds |= _seeds(tree)
        for node in code.drills(tree):
            first, last = code.lines(node)
            text = "\n".join(source.split("\n")[first - 1 : last])
            texts[node.name] = _Text(cell, text, seeds.get(node.name))
    listed = [e for e in lab.exercises if e.drills and e.name in texts]
    return tuple(_guarded(e, texts[e.name], seeds.get(e.name), plan) for e in listed)


def _seeds(tree: ast.Module | None) -> dict[str, str | None]:
    """The names in a cell's calls `drill(f, "name")`, by function; None where none is written."""
    calls = (n for n in ast.walk(tree or ast.Module([], [])) if isinstance(n, ast.Call))
    found = {}
    for call in calls:
        called = getattr(call.func, "id", getattr(call.func, "attr", ""))
        if called == "drill" and call.args and isinstance(call.args[0], ast.Name):
            given = [*call.args[1:], *(k.value for k in call.keywords if k.arg == "seed")]
            found[call.args[0].id] = _literal(given[0]) if given else None
    return found


def _literal(node: ast.expr) -> str | None:
    """A name or a number as `drill` takes it; None for anything else."""
    try:
        value = ast.literal_eval(node)
        return str(value) if isinstance(value, (str, int)) else None
    except (ValueError, TypeError, RecursionError, MemoryError):
        return None


def _guarded(exercise: Exercise, text: _Text, below: str | None, plan: Plan) -> Drilled:
    """A drill; whatever goes wrong costs it alone. below: the name given last of all."""
    seed = below if text.seed is None else text.seed
    try:
        return Drilled(exercise.name) if seed is None else _read(exercise, text, seed, plan)
    except Exception:  # a text made to break its reader
        return Drilled(exercise.name)


def _read(exercise: Exercise, text: _Text, seed: str, plan: Plan) -> Drilled:
    planted = engine.planted(exercise, engine.fault(exercise, seed))
    known = _from_outside(planted) | _from_outside(exercise.source)
    aside = {exercise.name} | set(engine.names_read(text.source)) - known
    cells = [_without(cell, aside) for cell in plan.cells]
    cells.append(with_source(Cell(text.cell, ""), text.source, (exercise.name,)))
    alone = Plan(plan.setup, cells, written={exercise.name})
    changed = engine.changes(planted, text.source)
    return Drilled(exercise.name, alone, changed, engine.changes(planted, exercise.source))


def _from_outside(source: str) -> set[str]:
    """The names that a text reads and does not bind itself."""
    names = [n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Name)]
    return {n.id for n in names} - {n.id for n in names if isinstance(n.ctx, ast.Store)}


def _without(cell: Cell, names: set[str]) -> Cell:
    """A cell without what it defines under these names; what it imports stays."""
    tree = code.parse(cell.source)
    hit = [n for n in (tree.body if tree else ()) if code.binds(n) & names
           and not isinstance(n, (ast.Import, ast.ImportFrom))]  # fmt: skip
    if not hit:
        return cell
    left = tuple(name for name in cell.exercises if name not in names)
    return with_source(cell, code.without(cell.source, [code.lines(n) for n in hit]), left)
