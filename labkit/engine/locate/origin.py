"""Where a value that is only read was made: a wrong one is at fault there, not where it is used."""

import ast
from collections.abc import Callable

from labkit.engine.locate.edit import Site, bodies, is_counter


def made_by(site: Site, function: ast.FunctionDef) -> ast.stmt | None:
    """The last statement before the site that gives its name a value; where all come after it, as
    in a loop, the last of all. None for what is no name, and for an argument as it came."""
    name = _name(site.node)
    every = [s for _, _, body in bodies(function) for s in body if _gives(s, name)]
    every = [s for s in every if s is not site.statement] if name else []
    before = [s for s in every if s.lineno < site.statement.lineno]
    last = max(before or every, key=lambda s: s.lineno, default=None)
    alias = last.value if isinstance(last, ast.Assign) else None
    if last is not None and isinstance(alias, ast.Name) and alias.id != name and before:
        there = Site(alias, last, "value", None, last)
        return made_by(there, function) or last
    return last


def read_for_this_alone(
    site: Site, function: ast.FunctionDef, is_wrong: Callable[[ast.expr], bool]
) -> dict[str, ast.stmt]:
    """The names of wrong values that nothing but an expression reads, and what made them: whatever
    is put for the expression without them leaves all that unread, and shows no fault in it."""
    inside = [n for n in ast.walk(site.node) if isinstance(n, ast.Name)]
    found: dict[str, ast.stmt] = {}
    for node in (n for n in inside if is_wrong(n) and n.id not in found):
        made = made_by(Site(node, site.owner, "", None, site.statement), function)
        if made is not None and made.lineno < site.statement.lineno:
            reads = {id(n) for n in ast.walk(function) if isinstance(n, ast.Name)
                     and n.id == node.id and n.lineno > made.lineno}  # fmt: skip
            if reads <= set(map(id, inside)):
                found[node.id] = made
    return found


def _name(node: ast.expr) -> str:
    """The name whose value is read, or a part of it: z, z[t] and z.T."""
    while isinstance(node, (ast.Subscript, ast.Attribute)):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _gives(statement: ast.stmt, name: str) -> bool:
    """Whether a statement gives a name, or a part of its value, something new."""
    if is_counter(statement):
        return False
    targets = getattr(statement, "targets", None) or [getattr(statement, "target", None)]
    parts = [p for t in targets if t for p in (t.elts if isinstance(t, ast.Tuple) else [t])]
    return any(_name(part) == name for part in parts)
