"""Statements of the right answer, put among the learner's."""

import ast
from collections.abc import Iterator

from labkit.engine.locate.borrowed import Library
from labkit.engine.locate.edit import Edit, Placed, bare, bodies, is_counter, place


def inserted(function: ast.FunctionDef, library: Library) -> Iterator[Edit]:
    """A statement of the right answer after one of the learner's, or before the first."""
    new = _foreign(function, library)
    for owner, name, body in bodies(function):
        for i, old in enumerate(body):
            for n, added in enumerate(new):
                last = isinstance(old, (ast.Return, ast.Break, ast.Continue))
                at = i if last else i + 1
                items = [*body[:at], added, *body[at:]]
                kind, part = _kind(old, added, last)
                edit = Edit(kind, part, [(owner, name, items)], 3, 4, old)
                edit.key = (id(body[i - 1]) if last else id(old), "missing", n)
                yield edit


def _foreign(function: ast.FunctionDef, library: Library) -> list[ast.stmt]:
    """The right answer's statements in the learner's names, without those that are there."""
    found: list[ast.stmt] = []
    for _, _, body in bodies(library.right) if library.right else ():
        for statement in body:
            is_text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
            if is_text or not isinstance(statement, (ast.Assign, ast.AugAssign, ast.Expr, ast.If)):
                continue
            mapped = library.mapped(statement)
            if mapped is not None:
                place(mapped, statement)
                found.append(mapped)
    mine = {ast.unparse(s) for _, _, body in bodies(function) for s in body}
    return [s for s in found if ast.unparse(ast.fix_missing_locations(bare(s))) not in mine]


def _kind(old: ast.stmt, added: ast.stmt, before: bool) -> tuple[str, Placed]:
    """What is asked about a statement that is added to an old one, and of which part."""
    if before or is_counter(old):
        return "missing-before", old
    if isinstance(old, ast.Assign) and isinstance(added, ast.Assign) and _same(old, added):
        return "expression", old.value
    return "missing-step", old


def _same(old: ast.Assign, added: ast.Assign) -> bool:
    """Whether what is added only computes anew what the old statement has."""
    names, theirs = ([ast.unparse(t) for t in s.targets] for s in (old, added))
    read = {ast.unparse(n) for n in ast.walk(added.value)
            if isinstance(n, (ast.Name, ast.Attribute))}  # fmt: skip
    return names == theirs and not read & set(names)
