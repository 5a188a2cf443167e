"""Mistaken answers, made by editing the right answer's source and compiling it."""

import linecache
import sys
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import combinations
from types import CodeType

from labkit.engine.exercise import Exercise, Mistake
from labkit.engine.theirs import Theirs


class EditError(Exception):
    """A mistake's edit does not fit the answer's source."""


def span(exercise: Exercise, mistake: Mistake) -> tuple[int, int]:
    """Where in the source the edit applies. Raises EditError unless it is exactly one place."""
    many = exercise.source.count(mistake.old)
    if many != 1:
        raise EditError(
            f"{exercise.name}: the edit of mistake {mistake.name} fits {many} places in the "
            f"answer's source, not one: {mistake.old!r}"
        )
    start = exercise.source.index(mistake.old)
    return start, start + len(mistake.old)


def compatible(exercise: Exercise, mistakes: tuple[Mistake, ...]) -> bool:
    """Whether the edits can be made together: no two overlap, and none is declared so."""
    names = {m.name for m in mistakes}
    if any(group <= names for group in exercise.incompatible):
        return False
    spans = sorted(span(exercise, m) for m in mistakes)
    return all(left[1] <= right[0] for left, right in zip(spans, spans[1:], strict=False))


def edited_source(exercise: Exercise, mistakes: tuple[Mistake, ...]) -> str:
    """The answer's source with all edits made."""
    source = exercise.source
    placed = sorted(((span(exercise, m), m.new) for m in mistakes), reverse=True)
    for (start, stop), new in placed:
        source = source[:start] + new + source[stop:]
    return source


@cache
def _code(source: str, filename: str) -> CodeType:
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    return compile(source, filename, "exec")


def variant(exercise: Exercise, mistakes: tuple[Mistake, ...]) -> Theirs:
    """The mistaken function or class. Raises EditError when an edit does not fit or compile.

    It is defined anew at every call: a mistake may keep state, in a mutable default say.
    """
    filename = f"<{exercise.name} with {' and '.join(m.name for m in mistakes)}>"
    source = edited_source(exercise, mistakes)
    try:
        code = _code(source, filename)
    except SyntaxError as error:
        raise EditError(f"{filename} is no Python: {error.msg}, line {error.lineno}") from None
    namespace = {**exercise.scope, **vars(sys.modules[exercise.answer.__module__])}
    exec(code, namespace)
    return namespace[exercise.name]


def sets(exercise: Exercise, size: int) -> Iterator[tuple[Mistake, ...]]:
    """All compatible sets of that many mistakes, in the order in which they are listed."""
    if size <= 2:
        return iter(_small_sets(exercise, size))
    return (s for s in combinations(exercise.mistakes, size) if compatible(exercise, s))


@lru_cache(maxsize=128)
def _small_sets(exercise: Exercise, size: int) -> tuple[tuple[Mistake, ...], ...]:
    """Singles and pairs, worked out once: every diagnosis goes through them."""
    return tuple(s for s in combinations(exercise.mistakes, size) if compatible(exercise, s))
