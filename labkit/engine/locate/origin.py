"""Where a value that is only read was made: a wrong one is at fault there, not where it is used."""

import ast

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
