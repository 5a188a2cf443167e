"""Search for one edit, then two, after which every case is right. Judges nothing itself.

A search is a generator: it yields an `Ask`, subjects to be called in one case, or a `Round`, one
subject in several, and is sent an outcome for each call (`outcome.py`): what is wrong by name, an
empty set where all is right, or None where there is nothing to compare. So the calls may be made,
and judged, in other processes.
"""

import ast
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from typing import cast

from labkit.engine.locate.asking import CHECK, Ask, Bounds, Purse, Round, Target
from labkit.engine.locate.build import Trees
from labkit.engine.locate.edit import Edit, settled
from labkit.engine.locate.ended import TooManySteps
from labkit.engine.locate.needless import without_what_it_renews
from labkit.engine.locate.outcome import Outcome, is_nearer, weight
from labkit.engine.locate.partly import Mended, mended_by, most
from labkit.engine.locate.place import Part, Place, part_at
from labkit.engine.theirs import Theirs

EACH = 220  # what building a candidate, calling it and comparing cost, in the same unit
PARTIAL = 4  # first changes on which a second is tried
SAME = 3  # ranks by which a second change of the first one's kind is tried earlier
# With a statement or a formula of the right answer, an output comes right wherever it is put.
_BORROWED = ("missing-step", "missing-before", "expression")


@dataclass
class _Found:
    repairs: list[Edit] = field(default_factory=list)
    partial: list[tuple[tuple, Edit, int]] = field(default_factory=list)  # key, edit, next case


def search(
    bench: Trees,
    target: Target,
    edits_for: Callable[[int], list[Edit]],
    bounds: Bounds = CHECK,
) -> Generator[Ask | Round, list[Outcome], Place | None]:
    """Yields what is to be called; returns the place, or None.

    edits_for(case) gives the edits of the bench's trees, likely ones first. What is kept for a
    second change is spent on more single ones where none of the first mends anything.
    """
    case = target.failing[0]
    purse = Purse(bounds.budget * 3 // 5)
    edits = iter(edits_for(case))
    found = yield from _one(bench, target, edits, case, bounds, purse)
    if not bounds.one:
        purse.left += bounds.budget * 2 // 5
        if not (found.repairs or found.partial):  # no second one has a first
            found = yield from _one(bench, target, edits, case, bounds, purse)
    if found.repairs:
        return _place(bench, found.repairs)
    if bounds.one:
        return None
    found.partial.sort(key=lambda p: p[0])
    then_of = {id(edit): then for _, edit, then in found.partial}
    firsts = [edit for _, edit, _ in found.partial]
    counting = Purse(bounds.budget // 5)
    ranked = yield from mended_by(target, firsts, lambda edit: built(bench, edit), counting)
    chosen = _apart([*(edit for edit, _ in ranked), *firsts])
    for n, first in enumerate(chosen):
        then = then_of[id(first)]
        part = _part(bench, first)
        share = Purse(purse.left // (len(chosen) - n))
        purse.left -= share.left
        second = yield from _second(bench, target, edits_for, first, then, bounds, share)
        purse.left += share.left
        if second:
            parts = sorted([part, second], key=lambda p: p.line)
            parts = parts[: 1 if parts[0].spot == parts[1].spot else 2]
            alone = second.function == part.function
            return Place(tuple(parts), helper=_helper(bench, first) if alone else "")
    return _partly(bench, [pair for pair in ranked if pair[0].kind not in _BORROWED])


def _partly(bench: Trees, found: list[tuple[Edit, Mended | None]]) -> Place | None:
    """Where a change mends a part, when none mends all."""
    best = most(found)
    if best is None:
        return None
    edit, mended = best
    return Place((_part(bench, edit),), (), _helper(bench, edit), mended.words)


def _second(bench, target, edits_for, first, case, bounds, purse):
    index = first.definition
    first.puts = [(owner, name, settled(value, first.part)) for owner, name, value in first.puts]
    first.make()
    kept = bench.codes[index]
    try:
        bench.settle(index)
        # Two borrowed parts rewrite the answer, wherever its fault is.
        known = _BORROWED if first.kind in _BORROWED else ()
        likely = _like(first, [e for e in edits_for(case) if e.kind not in known])
        again = yield from _one(bench, target, likely, case, bounds, purse, depth=2)
        if again.repairs:
            return _part(bench, _best(again.repairs))
    finally:
        first.undo()
        bench.codes[index] = kept
    return None


def _like(first: Edit, edits: list[Edit]) -> list[Edit]:
    """Edits with those of the first one's kind ahead: one misunderstanding shows in two places."""
    return sorted(edits, key=lambda e: e.rank - SAME * (e.kind == first.kind))


def _one(bench, target, edits, case, bounds, purse, depth=1):
    """Try edits, one at a time, in one case; those that mend it, in all."""
    found = _Found()
    base = target.outcomes[case]
    remaining = None
    queue = iter(edits)
    while purse.left > 0 and (remaining is None or remaining > 0):
        tried = _built(bench, queue, bounds.batch)
        if not tried:
            break
        outcomes = yield Ask([s for _, s in tried], case, target.limit(case))
        for (edit, _), outcome in zip(tried, outcomes, strict=True):
            purse.pay(EACH + target.costs[case])
            remaining = None if remaining is None else remaining - 1
            if outcome == frozenset():
                right, wrong = yield from _everywhere(bench, target, edit, purse)
                if wrong is None and (yield from _is_needless(bench, target, edit, purse)):
                    continue
                if wrong is None:
                    found.repairs.append(edit)
                    remaining = bounds.after if remaining is None else remaining
                elif depth == 1 and wrong != case:
                    key = (0, -right, edit.kind in _BORROWED, edit.rank, edit.size)
                    found.partial.append((key, edit, wrong))
            elif depth == 1 and outcome is not None and is_nearer(outcome, base):
                found.partial.append(((1, weight(outcome), edit.rank), edit, case))
    return found


def _built(bench: Trees, queue: Iterator[Edit], batch: int) -> list[tuple[Edit, Theirs]]:
    """The next candidates that can be compiled and defined."""
    made = []
    for edit in queue:
        subject = built(bench, edit)
        if subject is not None:
            made.append((edit, subject))
        if len(made) == batch:
            break
    return made


def built(bench: Trees, edit: Edit) -> Theirs | None:
    """The subject with one edit; the tree is afterwards as before. None where that is no Python."""
    edit.make()
    try:
        if writes_outside(edit, bench.is_shared):
            return None
        return bench.build(edit.definition, bench.compile(edit.definition))
    except (Exception, TooManySteps):
        return None
    finally:
        edit.undo()


def writes_outside(edit: Edit, is_shared: Callable[[str], bool]) -> bool:
    """Whether an edit would set something on a module or a class, which outlives the candidate."""
    made = [v for _, _, value in edit.puts for v in (value if isinstance(value, list) else [value])]
    roots = [edit.statement, *made]
    return any(
        is_shared(root)
        for tree in roots
        if isinstance(tree, ast.AST)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Attribute, ast.Subscript)) and not isinstance(node.ctx, ast.Load)
        if (root := _root(node))
    )


def _root(node: ast.AST) -> str:
    """The name that a chain of attributes and subscripts begins with."""
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _everywhere(bench, target, edit, purse):
    """In how many cases an edit leaves all right, up to the first where it does not; and that one,
    None where there is none."""
    n = len(target.outcomes)
    first = target.failing
    quick = [*first, *(i for i in range(n) if i not in first)]
    for order in (quick, [*range(n), 0]):  # as a check makes them: in order, the first once more
        subject = built(bench, edit)
        outcomes = yield Round(subject, order, [target.room(case) for case in order])
        for right, (case, outcome) in enumerate(zip(order, outcomes, strict=False)):
            purse.left -= target.costs[case]
            if outcome != frozenset():
                return right, case
    return len(target.outcomes), None


def _is_needless(bench, target, edit, purse):
    """Whether what an edit adds makes something of the learner's needless that is there."""
    for fewer in without_what_it_renews(edit):
        if built(bench, fewer) is not None:
            _, wrong = yield from _everywhere(bench, target, fewer, purse)
            if wrong is None:
                return True
    return False


def _apart(firsts: list[Edit]) -> list[Edit]:
    """The best of the first changes, each on another line."""
    lines: dict[int, Edit] = {}
    for edit in firsts:
        lines.setdefault(getattr(edit.part, "lineno", 0), edit)
    return list(lines.values())[:PARTIAL]


def _best(repairs: list[Edit]) -> Edit:
    """The likeliest of several repairs: in a suspect place, small, and rather not borrowed; where a
    value is made rather than where it is read."""
    best = min(repairs, key=lambda e: e.rank + e.size / 8 + 2 * (e.kind == "expression"))
    at_fault = [e for e in repairs if e.statement is best.made]
    return _best(at_fault) if best.made is not None and at_fault else best


def _place(bench: Trees, repairs: list[Edit]) -> Place:
    best = _best(repairs)
    if best.made is not None:
        return Place((_made(bench, best),), (_part(bench, best).line,), _helper(bench, best))
    part = _part(bench, best)
    lines = sorted({_part(bench, e).line for e in repairs if e.definition == best.definition})
    others = tuple(line for line in lines if line != part.line)
    return Place((part,), others, _helper(bench, best))


def _part(bench: Trees, edit: Edit) -> Part:
    called = getattr(edit.part, "func", None)
    name = getattr(called, "id", getattr(called, "attr", ""))
    known = {n.name for d in bench.definitions for n in ast.walk(d.node)
             if isinstance(n, ast.FunctionDef)}  # fmt: skip
    kind = "own-call" if name in known else edit.kind
    return part_at(edit.part, bench.definitions[edit.definition].lines, edit.function, kind)


def _made(bench: Trees, edit: Edit) -> Part:
    """The statement that made what the edit puts something else for."""
    lines = bench.definitions[edit.definition].lines
    return part_at(cast("ast.stmt", edit.made), lines, edit.function, "made")


def _helper(bench: Trees, edit: Edit) -> str:
    d = bench.definitions[edit.definition]
    return "" if d is bench.definitions[-1] else d.name
