"""Edits of a whole loop of the right answer: what its rounds add up, and what each is given."""

import ast
from collections.abc import Iterator

from labkit.engine.locate.edit import Edit, bare, is_counter, place

_PARTS = (("first-of-each", None, 1), ("last-of-each", -1, None))
_BOUNDS = (
    ("first-only", None, 1), ("last-only", -1, None),
    ("first-missed", 1, None), ("last-missed", None, -1),
)  # fmt: skip


def of_loop(loop: ast.For) -> Iterator[Edit]:
    """Only some rounds; rounds that overwrite each other; of what a round is given, one entry."""
    for kind, lower, upper in _BOUNDS:
        listed = ast.Call(ast.Name("list", ast.Load()), [bare(loop.iter)], [])
        new = _cut(listed, lower, upper)
        place(new, loop.iter)
        yield Edit(kind, loop.iter, [(loop, "iter", new)], statement=loop)
    yield from _overwriting(loop)
    yield from _one_of_each(loop)


def _cut(value: ast.expr, lower: int | None, upper: int | None) -> ast.Subscript:
    ends = [None if bound is None else ast.Constant(bound) for bound in (lower, upper)]
    return ast.Subscript(value, ast.Slice(*ends), ast.Load())


def _overwriting(loop: ast.For) -> Iterator[Edit]:
    """All that is added up in the loop, together: a tuple that is made anew in each round."""
    body = [_set(s) if isinstance(s, ast.AugAssign) else s for s in loop.body]
    changed = sum(new is not old for new, old in zip(body, loop.body, strict=True))
    if changed > 1:
        yield Edit("rounds-overwrite", loop, [(loop, "body", body)], statement=loop)


def _set(statement: ast.AugAssign) -> ast.stmt:
    """x += d as x = d."""
    if not isinstance(statement.op, ast.Add):
        return statement
    new = ast.Assign([bare(statement.target)], statement.value)
    place(new, statement)
    return new


def _one_of_each(loop: ast.For) -> Iterator[Edit]:
    """Of several arrays that a round is given, the first row of each, or the last."""
    names = loop.target.elts if isinstance(loop.target, ast.Tuple) else []
    if len(names) < 2 or not all(isinstance(name, ast.Name) for name in names):
        return
    head = sum(1 for s in loop.body if is_counter(s))
    for kind, lower, upper in _PARTS:
        cut: list[ast.expr] = [_cut(ast.Name(n.id, ast.Load()), lower, upper) for n in names]  # type: ignore[attr-defined]
        targets = ast.Tuple([bare(name) for name in names], ast.Store())
        first = ast.Assign([targets], ast.Tuple(cut, ast.Load()))
        place(first, loop.iter)
        body = [*loop.body[:head], first, *loop.body[head:]]
        yield Edit(kind, loop.iter, [(loop, "body", body)], statement=loop)
