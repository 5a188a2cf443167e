"""All edits of the learner's definitions, likely ones first. Knows no outputs and no verdict."""

import ast
import heapq
from collections.abc import Iterator, Sequence
from itertools import chain

from labkit.engine.locate import borrowed, calls, expressions, inserted, statements
from labkit.engine.locate.borrowed import Library, Model
from labkit.engine.locate.edit import (
    KEY,
    Edit,
    Site,
    Tree,
    functions_in,
    key_of,
    sites,
    slices_stay_in_brackets,
)
from labkit.engine.locate.origin import read_for_this_alone, unread
from labkit.engine.locate.scope import Scope
from labkit.engine.locate.suspects import FIRST, LAST, Suspects
from labkit.engine.locate.trace import Trace, shape_of

MOST = 6_000  # edits that are put in order
_WHOLE = 2  # statements of a function that may be replaced as a whole


def candidates(trees: Sequence[Tree], trace: Trace, model: Model | None = None,
               wrong: list[bool] | None = None, borrows: bool = True) -> list[Edit]:  # fmt: skip
    """Edits of the trees in the order in which they are worth trying.

    trees: functions and classes, the subject last. trace: what was seen of them in the failing
    case. model: the right answer, where it may be known; without it no statement is more suspect
    than another. wrong: for each output whether it is wrong. borrows: whether parts of the right
    answer may be put into the trees.
    """
    found: list[Edit] = []
    numbers = expressions.numbers(model.tree) if model and borrows else []
    owned = [f for tree in trees for f in functions_in(tree)]
    for index, tree in enumerate(trees):
        is_subject = index == len(trees) - 1
        for function in functions_in(tree):
            lends = is_subject and borrows
            scope = Scope(function, trace, tree, owned)
            for edit in _of_function(function, scope, trace, model, wrong, is_subject, lends,
                                     numbers):  # fmt: skip
                edit.definition, edit.function = index, function.name
                found.append(edit)
                if len(found) >= MOST:
                    break
    keyed = [(edit.rank, edit.size, i, edit) for i, edit in enumerate(found)]
    heapq.heapify(keyed)
    return [heapq.heappop(keyed)[-1] for _ in range(len(keyed))]


def _of_function(function: ast.FunctionDef, scope: Scope, trace: Trace, model: Model | None,
                 wrong: list[bool] | None, is_subject: bool, lends: bool,
                 numbers: list[ast.expr]) -> Iterator[Edit]:  # fmt: skip
    good = model.trace.all_marks() if model else set()
    suspects = Suspects(function, trace, good, wrong if is_subject else None)
    if not suspects.ran:
        return
    library = Library(model, function, trace, scope) if model and lends else None
    known: set[tuple] = set()
    indices = {id(n.slice) for n in ast.walk(function) if isinstance(n, ast.Subscript)}
    others = (expressions.another(site, numbers) for site in sites(function))
    every = _raw(function, trace, scope, library, suspects)
    for edit in chain(every, chain.from_iterable(others)):
        if edit.statement is not None and not suspects.was_run(edit.statement):
            continue
        if not slices_stay_in_brackets(edit, indices):
            continue
        tier = suspects.tier(edit.statement)
        edit.rank = edit.prior + 2 * tier - (suspects.is_culprit(edit.part) and tier < LAST)
        key = edit.key or _key(edit)
        if key not in known:
            known.add(key)
            yield edit


def _raw(function: ast.FunctionDef, trace: Trace, scope: Scope, library: Library | None,
         suspects: Suspects) -> Iterator[Edit]:  # fmt: skip
    yield from statements.changes(function)
    yield from statements.defaults(function)
    small = len(function.body) - 1 <= _WHOLE
    for site in sites(function):
        alone = {}
        if library and isinstance(site.node, ast.Name):
            alone = read_for_this_alone(site, function, trace, library.good)
        for edit in expressions.changes(site, scope):
            edit.made = unread(edit, alone)
            yield edit
        yield from calls.changes(site, scope)
        marks = trace.marks.get(key_of(site.node), set())
        yield from calls.wrapped(site, {shape_of(m) for m in marks})
        if library and library.right is not None and _can_borrow(site):
            room = 2 * sum(1 for _ in ast.walk(site.node)) + 10
            wide = small or suspects.tier(site.statement) == FIRST
            for edit in borrowed.replaced(site, library, 6 if wide else 3):
                if small or edit.size <= room:
                    yield edit
            yield from borrowed.surrounded(site, library, 6 if wide else 3)
    if library:
        yield from inserted.inserted(function, library)


def _can_borrow(site: Site) -> bool:
    return site.field != "func" and not isinstance(site.node, (ast.Slice, ast.Starred))


def _key(edit: Edit) -> tuple:
    """Equal for edits that put the same text in the same place."""
    return tuple((id(owner), name, _text(value)) for owner, name, value in edit.puts)


def _text(value: object) -> object:
    if isinstance(value, list):
        return tuple(_text(v) for v in value)
    if isinstance(value, ast.stmt) and not hasattr(value, KEY):
        return ast.dump(value)
    if isinstance(value, ast.stmt):
        return id(value)
    return ast.dump(value) if isinstance(value, ast.AST) else value
