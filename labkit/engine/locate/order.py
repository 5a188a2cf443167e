"""A value that is renewed too early: what still needs the old one reads the new."""

import ast
from collections.abc import Iterator

from labkit.engine.locate.edit import Edit, is_counter, place


def changes(owner: ast.AST, name: str, body: list, i: int) -> Iterator[Edit]:
    """An assignment after a later reader of what it renews; two that follow, at once."""
    statement = body[i]
    if not isinstance(statement, (ast.Assign, ast.AugAssign)):
        return
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    names = {ast.unparse(t) for t in targets if isinstance(t, (ast.Name, ast.Attribute))}
    readers = [j for j in range(i + 1, len(body)) if not is_counter(body[j])
               and not isinstance(body[j], ast.Return) and names & _read(body[j])]  # fmt: skip
    for j in readers:
        if j > i + 1:  # the next one is tried with all others
            new = [*body[:i], *body[i + 1 : j + 1], statement, *body[j + 1 :]]
            yield Edit("place", statement, [(owner, name, new)], 1, statement=body[readers[0]])
    after = body[i + 1] if i + 1 < len(body) else None
    if isinstance(after, ast.Assign) and isinstance(statement, ast.Assign) and names & _read(after):
        at_once = _at_once(statement, after)
        if at_once is not None:
            new = [*body[:i], at_once, *body[i + 2 :]]
            yield Edit("place", statement, [(owner, name, new)], 2)


def _read(statement: ast.stmt) -> set[str]:
    """What a statement reads, as text."""
    read = {ast.unparse(n) for n in ast.walk(statement)
            if isinstance(n, (ast.Name, ast.Attribute))
            and isinstance(n.ctx, ast.Load)}  # fmt: skip
    renewed = [statement.target] if isinstance(statement, ast.AugAssign) else []
    return read | set(map(ast.unparse, renewed))


def _at_once(first: ast.Assign, second: ast.Assign) -> ast.Assign | None:
    """a = ...; b = ... as a, b = ..., ...: both from the values before."""
    if len(first.targets) != 1 or len(second.targets) != 1:
        return None
    both = ast.Tuple([first.targets[0], second.targets[0]], ast.Store())
    made = ast.Assign([both], ast.Tuple([first.value, second.value], ast.Load()))
    place(made, first)
    return made
