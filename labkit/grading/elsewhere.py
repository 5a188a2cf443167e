"""Exercises that a notebook does not define where one expects them, found by their traces: a
%%writefile, an import from a file beside the notebook, another name. Each gets a note that makes
a person look, so that no work earns a 0 that nobody gave.
"""

import ast
import builtins
import collections
import functools
import importlib.util
import itertools
import re
import sys
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from labkit.grading import code
from labkit.grading.plan import Piece, Plan, needed

if TYPE_CHECKING:
    from labkit.grading.release import Lab

_HEADER = re.compile(r"^[ \t]*(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)\b", re.MULTILINE)
# What brings names into a notebook from a file without an import of them.
_BRINGS = re.compile(r"^[ \t]*%(?:run|load)\b.*|\bexec(?:file)?\(.*|\brunpy\..*", re.MULTILINE)
_ALIKE = 0.7  # of a name's letters


def look(plan: Plan, pieces: list[Piece], lab: "Lab") -> None:
    """Note for each exercise of the plan what makes a person look."""
    taken = {n: how for p in pieces for n, how in _taken(p, lab).items()}
    used = {n for c in plan.cells for s in c.statements if s.defines for n in s.reads - s.binds}
    is_this_lab = plan.written or plan.stubs or plan.renamed
    away = [n for p in pieces for n in _imports(p.tree) if not _is_here(n)]
    unbound = _unbound(plan)
    for exercise in lab.exercises:
        name = exercise.name
        if name in plan.written:
            said = _needs(plan, name, pieces) if away else []
            said = said or _forgotten(plan, name, unbound)
        else:
            said = [why for p in pieces for why in _brought(name, p)]
            if name not in {*plan.stubs, *plan.renamed, *taken, *plan.notes}:
                said += _other_name(exercise, pieces, lab, used) if is_this_lab else []
                said += _by_running(pieces, lab)
                said += _disabled(name, pieces, lab)
            if not said and name in taken:
                plan.note(name, f"{taken[name]}; that costs this exercise alone")
        for why in said[:1]:
            plan.look(name, why)


def _taken(piece: Piece, lab: "Lab") -> dict[str, str]:
    """What a cell imports from labkit, skipped as hint says one can, or from another package,
    and how to say so."""
    found = {}
    for node in _imports(piece.tree):
        if not isinstance(node, ast.ImportFrom) or not _is_here(node):
            continue
        own = (node.module or "").split(".")[0] == "labkit"
        how = "labkit's own was imported" if own else f"it was imported from {node.module}"
        for each in node.names:
            found |= dict.fromkeys(lab.own if own and each.name == "*" else
                                   [each.asname or each.name], how)  # fmt: skip
    return found


def _imports(tree: ast.AST | None) -> list[ast.Import | ast.ImportFrom]:
    return (
        [n for n in ast.walk(tree) if isinstance(n, (ast.Import, ast.ImportFrom))] if tree else []
    )


def _is_here(node: ast.Import | ast.ImportFrom) -> bool:
    """Whether everything that a statement imports from can be had where labkit is."""
    if isinstance(node, ast.ImportFrom):
        return not node.level and _exists((node.module or "").split(".")[0])
    return all(_exists(a.name.split(".")[0]) for a in node.names)


@functools.cache
def _exists(module: str) -> bool:
    try:
        return module in sys.stdlib_module_names or importlib.util.find_spec(module) is not None
    except (ImportError, ValueError, AttributeError):
        return False


def _brought(name: str, piece: Piece) -> list[str]:
    """How a cell brings an exercise from elsewhere, by its name."""
    other, rest = code.cell_magic(piece.raw)
    while not other and rest.lstrip().startswith("%%"):
        other, rest = code.cell_magic(rest)
    if other and name in _HEADER.findall(rest):
        return [f"{piece.name} holds it under {other[:60].strip()}"]
    for node in _imports(piece.tree):
        module = "." * getattr(node, "level", 0) + (getattr(node, "module", "") or "")
        names = {a.asname or a.name for a in node.names}
        if isinstance(node, ast.ImportFrom) and not _is_here(node) and names & {name, "*"}:
            return [f"{piece.name} takes it from {module}, which is not in the notebook"]
    return []


def _by_running(pieces: list[Piece], lab: "Lab") -> list[str]:
    """The cells that run another file, which may define anything."""
    found = [(p, _BRINGS.search(p.raw)) for p in pieces if p.raw.strip() not in lab.sources]
    return [f"{p.name} may bring it, by {' '.join(m.group().split())[:60]}"
            for p, m in found if m]  # fmt: skip


def _needs(plan: Plan, name: str, pieces: list[Piece]) -> list[str]:
    """What a written exercise imports, and labkit's environment does not hold."""
    for cell in needed(plan, name):
        tree = code.parse(cell.source)
        body = tree.body if tree else []
        kept = cell.keep if cell.keep is not None else range(len(body))
        for node in (n for i in kept for n in _imports(body[i])):
            if not _is_here(node):
                what = ast.unparse(node)[:60]
                return [f"{cell.name} needs what is neither in the notebook nor in the course's "
                        f"environment ({what})"]  # fmt: skip
    stars = [p.name for p in pieces for n in _imports(p.tree)
             if not _is_here(n) and any(a.name == "*" for a in n.names)]  # fmt: skip
    return [f"{stars[0]} imports names from a file beside the notebook"] if stars else []


def _forgotten(plan: Plan, name: str, words: dict[str, set[str]]) -> list[str]:
    """What a written exercise uses of Python's own modules, and no cell imports: the kernel still
    had it from a cell that is gone. words: of each cell."""
    for cell in needed(plan, name) if words else ():
        for word in sorted(words.get(cell.name, ())):
            return [f"{cell.name} uses {word}, which no cell imports"]
    return []


def _unbound(plan: Plan) -> dict[str, set[str]]:
    """By cell: what it uses of Python's own modules and nothing binds."""
    there = {n for _, source in plan.setup for s in code.statements(code.parse(source))
             for n in s.binds}  # fmt: skip
    there |= {n for c in plan.cells for s in c.statements for n in s.binds} | set(dir(builtins))
    found = {}
    for cell in plan.cells:
        tree = code.parse(cell.source) or ast.Module([], [])
        if words := _used(tree) - there:
            found[cell.name] = words - _bound_inside(tree)
    return found


def _used(tree: ast.Module) -> set[str]:
    """Modules of Python's own of which a part is used, and their tools that are used by name."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found |= {node.value.id} & set(sys.stdlib_module_names)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            found |= {node.func.id} & _TOOLS
    return found


_TOOLS = {n for m in (functools, itertools, collections) for n in dir(m) if n[0] != "_"}


def _bound_inside(tree: ast.Module) -> set[str]:
    """Every name that something in a cell binds, wherever."""
    found = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)
             and isinstance(n.ctx, ast.Store)}  # fmt: skip
    found |= {n.arg for n in ast.walk(tree) if isinstance(n, ast.arg)}
    found |= {(a.asname or a.name).split(".")[0] for n in _imports(tree) for a in n.names}
    return found | {
        n.name for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.ClassDef))
    }


def _disabled(name: str, pieces: list[Piece], lab: "Lab") -> list[str]:
    """A definition in a comment, in a text or in another one."""
    header = re.compile(rf"^(.*)\b(?:def|class) {re.escape(name)}\b", re.MULTILINE)
    for piece in pieces:
        found = header.search(piece.raw) if piece.source.strip() not in lab.sources else None
        if found:
            inner = {getattr(n, "name", "") for n in ast.walk(piece.tree)} if piece.tree else ()
            where = "a class or function" if name in inner else "a text"
            where = "a comment" if "#" in found.group(1) else where
            return [f"{piece.name} holds it in {where}"]
    return []


def _other_name(exercise, pieces: list[Piece], lab: "Lab", used: set[str]) -> list[str]:
    """A function of the learner's that has the exercise's parameters or nearly its name, or as
    many parameters where no other one calls it."""
    tree = code.parse(exercise.source)
    meant = code.defined(tree).get(exercise.name)
    for piece in pieces:
        if piece.source.strip() in lab.sources:
            continue
        for found, node in code.defined(piece.tree).items():
            if found not in lab.own and not hasattr(builtins, found) and _is_like(
                    exercise.name, meant, found, node):  # fmt: skip
                return [f"{piece.name} defines {found} instead"]
    for piece in pieces:
        for found, node in code.defined(piece.tree).items():
            if not {found} & (lab.own | used) and len(_parameters(node)) == len(_parameters(meant)
                ) > 0 and piece.source.strip() not in lab.sources:  # fmt: skip
                return [f"{piece.name} defines {found}, which may be it"]
    return []


def _is_like(name: str, meant: ast.stmt | None, found: str, node: ast.stmt) -> bool:
    plain, other = (re.sub(r"[\W_]", "", n).casefold() for n in (name, found))
    if plain in other or SequenceMatcher(None, plain, other[:80]).ratio() >= _ALIKE:
        return True
    return bool(_parameters(meant)) and _parameters(node) == _parameters(meant)


def _parameters(node: ast.stmt | None) -> list[str]:
    if isinstance(node, ast.ClassDef):
        return [n.name for n in node.body if isinstance(n, ast.FunctionDef) and n.name[0] != "_"]
    return [a.arg for a in node.args.args] if isinstance(node, ast.FunctionDef) else []
