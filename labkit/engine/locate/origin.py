"""Where a value that is only read was made: a wrong one is at fault there, not where it is used."""

import ast

from labkit.engine.locate.edit import Edit, Site, bodies, is_counter, key_of
from labkit.engine.locate.trace import Trace, telling


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
    site: Site, function: ast.FunctionDef, trace: Trace, good: set
) -> dict[str, ast.stmt]:
    """The names of wrong values that nothing but an expression reads, and what made them: whatever
    is put for the expression without them leaves all that unread, and shows no fault in it.

    good: marks of all values in the right answer's run.
    """
    inside = [n for n in ast.walk(site.node) if isinstance(n, ast.Name)]
    found: dict[str, ast.stmt] = {}
    for node in inside:
        marks = trace.marks.get(key_of(node), set())
        if node.id in found or all(not telling(m) or m in good for m in marks):
            continue
        last = made_by(Site(node, site.owner, "", None, site.statement), function)
        made = _first_of(last, node.id, function, trace)
        if made is not None and last is not None and made.lineno < site.statement.lineno:
            reads = {id(n) for n in ast.walk(function) if isinstance(n, ast.Name)
                     and n.id == node.id and n.lineno > last.lineno}  # fmt: skip
            if reads <= set(map(id, inside)):
                found[node.id] = made
    return found


def unread(edit: Edit, alone: dict[str, ast.stmt]) -> ast.stmt | None:
    """What made the one value that nothing reads any more after an edit of what read it; None
    where there are several, of which what joins them may be at fault."""
    if not alone:
        return None
    new = [v for _, _, put in edit.puts for v in (put if isinstance(put, list) else [put])]
    read = {n.id for tree in new for n in ast.walk(tree) if isinstance(n, ast.Name)}
    left = [made for name, made in alone.items() if name not in read]
    return left[0] if len(left) == 1 else None


def _first_of(
    statement: ast.stmt | None, name: str, function: ast.FunctionDef, trace: Trace
) -> ast.stmt | None:
    """The statement that gave a name the value which this one gives it again, as a guard against
    zeros does; or this one. None where the value came as an argument."""
    value = getattr(statement, "value", None)
    marks = trace.marks.get(key_of(value)) if isinstance(value, ast.expr) else None
    if statement is None or not isinstance(value, ast.expr) or not marks:
        return statement
    for node in ast.walk(value):
        if (
            isinstance(node, ast.Name)
            and node.id == name
            and trace.marks.get(key_of(node)) == marks
        ):
            before = made_by(Site(node, statement, "value", None, statement), function)
            if before is None or before.lineno < statement.lineno:
                return _first_of(before, name, function, trace)
    return statement


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
