"""Mistakes of other exercises' lists that fit this one.

A room names its kin: exercises whose computation this one repeats or calls. Where the answer calls
one, each of its mistakes can be made in that call; where the same line stands in both answers, the
same edit can be made here. What was written for the other is said only where this exercise's stub
knows each name in it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from labkit import place
from labkit.engine import variants
from labkit.engine.draw import Observed
from labkit.engine.exercise import Case, Exercise, Mistake
from labkit.engine.generated import words
from labkit.engine.generated.edits import ROOM
from labkit.engine.locate.build import Bench
from labkit.engine.locate.rights import bench_of, steps_of
from labkit.engine.locate.source import scope_of
from labkit.engine.observe import Observation, observe

MOST = 90


@dataclass(frozen=True)
class Kin(Observed):
    """A mistake of another exercise, made in this one's answer, or in what that calls."""

    exercise: Exercise = field(default=None, compare=False, repr=False)  # type: ignore[assignment]
    called: Exercise | None = field(default=None, compare=False, repr=False)

    def observe(self, case: Case) -> Observation | None:
        """What the answer with the mistake does in a case; None where the edit is no Python."""
        source = self.exercise.source
        text = source if self.called else source.replace(self.old, self.new)
        bench = _bench(self.exercise, text)
        if bench is None:
            return None
        if self.called:
            bench.scope[self.called.name] = variants.variant(self.called, (self._own(),))
        bench.steps.start(4 * steps_of(self.exercise)(case) + ROOM)
        return observe(bench.build(0), case)

    def _own(self) -> Mistake:
        """The mistake as the other exercise lists it."""
        return next(m for m in (self.called or self.exercise).mistakes if m.name == self.name)


@lru_cache(maxsize=512)
def _bench(exercise: Exercise, text: str) -> Bench | None:
    try:
        return bench_of(exercise, text)
    except (SyntaxError, ValueError):
        return None


@lru_cache(maxsize=128)
def kin(exercise: Exercise) -> tuple[Kin, ...]:
    """The mistakes that an exercise's kin lend to it, in the order in which those are named."""
    known = words.public_names(exercise)
    taken = {m.name for m in exercise.mistakes}
    found: list[Kin] = []
    for mistake, called in _lent(exercise):
        if mistake.name not in taken and _speaks(mistake, known):
            taken.add(mistake.name)
            parts = {name: getattr(mistake, name) for name in Mistake.__dataclass_fields__}
            found.append(Kin(**parts, exercise=exercise, called=called))
    return tuple(found[:MOST])


place.on_change(kin.cache_clear)  # they hold words of the language in use


def _lent(exercise: Exercise) -> Iterator[tuple[Mistake, Exercise | None]]:
    """Each mistake that can be made here; with the exercise in whose call it is made, if any."""
    own = {(m.old, m.new) for m in exercise.mistakes}
    scope = scope_of(exercise.answer)
    for other in exercise.kin():
        found = scope.get(other.name)
        called = getattr(found, "__module__", "") == other.answer.__module__
        for mistake in other.mistakes:
            if called:
                yield mistake, other
            else:
                here = (m for m in _indented(mistake) if _fits(exercise.source, m.old))
                for made in here:
                    if (made.old, made.new) not in own:
                        yield made, None


def _indented(mistake: Mistake) -> Iterator[Mistake]:
    """The mistake as it stands, and with its lines further in or further out."""
    yield mistake
    if "\n" in mistake.old:
        for more in (4, 8, -4, -8):
            texts = [_moved(text, more) for text in (mistake.old, mistake.new)]
            yield replace(mistake, old=texts[0], new=texts[1])


def _moved(text: str, more: int) -> str:
    """A text whose lines begin so many columns further in; where it starts within a line, the
    first one stays."""
    lines = text.splitlines(True)
    return "".join(_line(line, more) if line[0] == " " else line for line in lines)


def _line(line: str, more: int) -> str:
    return " " * more + line if more > 0 else line.replace(" " * -more, "", 1)


def _fits(source: str, old: str) -> bool:
    """Whether a text stands in a source exactly once, and by itself: in no longer word."""
    if source.count(old) != 1:
        return False
    start = source.index(old)
    before, after = source[start - 1 : start], source[start + len(old) :][:1]
    return not (_joins(before) and _joins(old[0]) or _joins(old[-1]) and _joins(after))


def _joins(character: str) -> bool:
    return bool(re.match(r"[\w.]", character))


def _speaks(mistake: Mistake, known: set[str]) -> bool:
    """Whether every name in the mistake's words is one of this exercise's too."""
    return set(re.findall(r"\b\w+_\w+\b", f"{mistake.fact} {mistake.question}")) <= known
