"""Whether a statement that is added only does anew what the learner's code does already."""

import ast
from collections.abc import Iterator
from typing import cast

from labkit.engine.locate.edit import Edit, is_counter

_ADDED = ("missing-step", "missing-before")


def without_what_it_renews(edit: Edit) -> Iterator[Edit]:
    """The edit once more without each statement of its body that sets what the added one sets: if
    all comes right again, nothing was missing; something there was wrong, or too much."""
    if edit.kind not in _ADDED or len(edit.puts) != 1:
        return
    owner, name, value = edit.puts[0]
    items, before = cast("list[ast.stmt]", value), getattr(owner, name)
    added = [s for s in items if not any(s is old for old in before)]
    given = set().union(*map(_given, added))
    for old in before:
        if not is_counter(old) and _given(old) & given:
            rest = [s for s in items if s is not old]
            fewer = Edit(edit.kind, edit.part, [(owner, name, rest)], edit.prior)
            fewer.definition, fewer.function = edit.definition, edit.function
            yield fewer


def _given(statement: ast.stmt) -> set[str]:
    """The names, and parts of what they stand for, that a statement sets, or one inside of it."""
    return {ast.unparse(n) for n in ast.walk(statement)
            if isinstance(n, (ast.Name, ast.Attribute, ast.Subscript))
            and isinstance(n.ctx, ast.Store)}  # fmt: skip
