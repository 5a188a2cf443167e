"""A generated mistake as an entry for a list: text of the right answer's source, and new text.

Everything but the edited place keeps its layout and its comments.
"""

import ast
import copy
import textwrap
from collections.abc import Iterator

from labkit.engine import variants
from labkit.engine.exercise import Exercise, Mistake
from labkit.engine.generated.edits import Generated
from labkit.engine.locate.edit import Placed, is_counter

_LINES = 6  # that are taken in, at most, until the text occurs once

Change = tuple[int, int, str]  # start and stop in the source, and what stands there instead


def entry(exercise: Exercise, mistake: Generated) -> Mistake | None:
    """The same mistake for `mistakes.py`; None where no one place of the source gives it."""
    source = textwrap.dedent(exercise.source)
    if source != exercise.source:
        return None
    wanted = _edited(mistake)
    for start, stop, new in _changes(source, ast.parse(source).body[0], wanted):
        try:
            same = _dump(ast.parse(source[:start] + new + source[stop:]).body[0]) == _dump(wanted)
        except SyntaxError:
            continue
        made = _once(exercise, mistake, (start, stop, new)) if same else None
        if made:
            return made
    return None


def as_text(mistake: Mistake) -> str:
    """The entry as it stands in a list."""
    parts = "".join(f"        {name}={getattr(mistake, name)!r},\n"
                    for name in ("name", "old", "new", "fact", "twin", "question"))  # fmt: skip
    return f"    Mistake(\n{parts}    ),"


def _edited(mistake: Generated) -> ast.AST:
    """The edited answer's tree, without the counters of its bench."""
    mistake.edit.make()
    try:
        tree = copy.deepcopy(mistake.bench.definitions[0].node)
    finally:
        mistake.edit.undo()
    for node in ast.walk(tree):
        if isinstance(body := getattr(node, "body", None), list):
            body[:] = [s for s in body if not is_counter(s)]
    return ast.parse(ast.unparse(tree)).body[0]


def _dump(tree: ast.AST) -> str:
    """The tree without `pass`: it stands where a step is left out."""
    tree = copy.deepcopy(tree)
    for node in ast.walk(tree):
        for name in ("body", "orelse"):
            if isinstance(getattr(node, name, None), list):
                kept = [s for s in getattr(node, name) if not isinstance(s, ast.Pass)]
                setattr(node, name, kept)
    return ast.dump(tree)


def _changes(source: str, old: ast.AST, new: ast.AST) -> Iterator[Change]:
    """Replacements of text that may turn one tree into the other, the smallest first."""
    for name, was in ast.iter_fields(old) if type(old) is type(new) else ():
        now = getattr(new, name)
        if _same(was, now):
            continue
        if isinstance(was, list) and isinstance(now, list):
            yield from _of_list(source, was, now)
        elif isinstance(was, ast.AST) and isinstance(now, ast.AST):
            yield from _changes(source, was, now)
    if isinstance(old, ast.expr) and isinstance(new, ast.expr):
        for text in (ast.unparse(new), f"({ast.unparse(new)})"):
            yield *_span(source, old, old), text
    elif isinstance(old, ast.stmt) and isinstance(new, ast.stmt) and not hasattr(old, "body"):
        yield *_span(source, old, old), _lines([new], old.col_offset)


def _of_list(source: str, was: list, now: list) -> Iterator[Change]:
    first = 0
    while first < min(len(was), len(now)) and _same(was[first], now[first]):
        first += 1
    last = 0
    while last < min(len(was), len(now)) - first and _same(was[-1 - last], now[-1 - last]):
        last += 1
    gone, come = was[first : len(was) - last], now[first : len(now) - last]
    if len(gone) == len(come) == 1:
        yield from _changes(source, gone[0], come[0])
    if not was or not isinstance(was[0], ast.stmt):
        return
    if gone:
        text = _lines(come, gone[0].col_offset) or "pass"
        yield *_span(source, gone[0], gone[-1]), text
    elif first:
        stop = _span(source, was[first - 1], was[first - 1])[1]
        column = was[0].col_offset
        yield stop, stop, f"\n{' ' * column}{_lines(come, column)}"


def _same(one: object, two: object) -> bool:
    if isinstance(one, ast.AST) and isinstance(two, ast.AST):
        return ast.dump(one) == ast.dump(two)
    if isinstance(one, list) and isinstance(two, list):
        return len(one) == len(two) and all(map(_same, one, two))
    return one == two


def _lines(statements: list[ast.stmt], column: int) -> str:
    text = "\n".join(map(ast.unparse, statements))
    return textwrap.indent(text, " " * column).lstrip()


def _span(source: str, first: Placed, last: Placed) -> tuple[int, int]:
    """Where in the source nodes stand, in characters: Python counts columns in bytes."""
    lines = source.splitlines(True)

    def place(number: int, column: int) -> int:
        before = sum(map(len, lines[: number - 1]))
        return before + len(lines[number - 1].encode()[:column].decode())

    stop = last.end_lineno or last.lineno, last.end_col_offset or 0
    return place(first.lineno, first.col_offset), place(*stop)


def _once(exercise: Exercise, mistake: Mistake, change: Change) -> Mistake | None:
    """The entry with as much of the source around the change as makes its text occur once."""
    source, (start, stop, new) = exercise.source, change
    for left, right in _around(source, start, stop):
        old = source[left:right]
        if old and source.count(old) == 1:
            put = source[left:start] + new + source[stop:right]
            made = Mistake(mistake.name, old, put, mistake.fact, mistake.twin, mistake.question)
            try:
                variants.variant(exercise, (made,))
            except Exception:  # what does not even compile, or cannot be defined, is no entry
                return None
            return made
    return None


def _around(source: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The span itself, then its lines without their indent, then more lines above."""
    yield start, stop
    end = source.find("\n", stop)
    end = len(source) if end < 0 else end
    left = start
    for _ in range(_LINES):
        left = source.rfind("\n", 0, left) + 1
        yield left + len(source[left:end]) - len(source[left:end].lstrip()), end
        if not left:
            return
        left -= 1
