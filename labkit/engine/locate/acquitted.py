"""Which of the lines that belong to what is wrong alone make nothing wrong themselves.

The values of the learner's lines in one case are set beside all values of the right answer's run
there, the arguments among them: as the numbers in them, whatever their order, sign, shape or dtype.
"""

import ast
import contextlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from labkit.engine.locate.edit import key_of
from labkit.engine.locate.trace import Trace, telling
from labkit.engine.theirs import Theirs

LARGEST = 5_000  # entries of a value that are looked at
DIGITS = 6
WHOLE = "whole"  # known of no array: it is the right one's where its mark is
_READS = (ast.Name, ast.Attribute, ast.Subscript)

Numbers = frozenset[str]
Line = tuple[ast.stmt, Sequence[ast.expr]]  # a statement, and those values of it that count


class Numbered(Trace):
    """A trace that also keeps the numbers of each value, in the order of its events."""

    def __init__(self) -> None:
        super().__init__()
        self.numbers: list[Numbers] = []

    def __call__(self, key: int, value: Theirs) -> Theirs:
        noted = len(self.events)
        super().__call__(key, value)
        if len(self.events) > noted:
            self.numbers.append(numbers_in(value))
        return value


def numbers_in(value: Theirs, depth: int = 0) -> Numbers:
    """The numbers in a value, to six digits and without their signs; those that are whole are
    everywhere, and left out: of an array that has no others, `WHOLE` stands for them. Empty for
    what holds no floats, or too many."""
    with contextlib.suppress(Exception):
        if isinstance(value, (list, tuple)) and depth < 3 and len(value) <= LARGEST:
            return frozenset().union(*(numbers_in(part, depth + 1) for part in value))
        if (detach := getattr(value, "detach", None)) is not None:  # of torch
            value = detach().cpu().numpy()
        if isinstance(value, (float, np.floating, np.ndarray)):
            return _rounded(np.asarray(value))
    return frozenset()


def _rounded(array: np.ndarray) -> Numbers:
    if array.dtype.kind != "f" or array.size > LARGEST:
        return frozenset()
    entries = np.abs(array[np.isfinite(array)].astype(float).ravel())
    entries = entries[entries > 1e-12]
    whole = entries == np.round(entries)
    if array.ndim and entries.size and whole.all():
        return frozenset([WHOLE])
    entries = entries[~whole]
    unit = 10.0 ** (np.floor(np.log10(entries)) + 1 - DIGITS)
    return frozenset(f"{entry:.{DIGITS}g}" for entry in np.round(entries / unit) * unit)


@dataclass(frozen=True)
class Known:
    """What the right answer has in a case: marks, as in a trace, and all numbers."""

    marks: set
    numbers: Numbers

    @classmethod
    def of(cls, trace: Numbered, more: Iterable[Theirs] = ()) -> "Known":
        """From its run; more: further values that are right."""
        every = frozenset().union(*trace.numbers, *map(numbers_in, more))
        return cls(trace.all_marks(), every - {WHOLE})

    def is_right(self, mark: Theirs, numbers: Numbers) -> bool:
        return (telling(mark) and mark in self.marks) or bool(numbers and numbers <= self.numbers)

    def is_wrong(self, mark: Theirs, numbers: Numbers) -> bool:
        """Whether a value has numbers that the right answer never has."""
        return not numbers <= self.numbers and not (telling(mark) and mark in self.marks)


class Acquittal:
    """Sorts lines by what they gave in one run, of which these outputs are wrong."""

    def __init__(self, trace: Numbered, known: Known, wrong: Iterable[Theirs]):
        self._known, self._wrong = known, frozenset().union(*map(numbers_in, wrong))
        self.arranged = self._wrong <= known.numbers
        self._seen = [(key, mark, numbers) for (key, mark), numbers
                      in zip(trace.events, trace.numbers, strict=True)]  # fmt: skip

    def left(self, lines: Sequence[Line]) -> list[Line]:
        """The lines without those that gave nothing but what the right answer has.

        Where the outputs have the right numbers, their order or shape is wrong: what is returned is
        left, or else what puts such numbers somewhere, or else what names them. Where a line gives
        at times what is right, and what is not of right values, it alone is left.
        """
        lines = [line for line in lines if not (self._is_zero(line) or self._hands_on(line))]
        if self.arranged:
            returned = [line for line in lines if isinstance(line[0], ast.Return)]
            return returned or [line for line in lines if not _names_it(line[0])] or lines
        found = [line for line in lines
                 if isinstance(line[0], ast.Return) or not self._is_fair(line)]  # fmt: skip
        return [line for line in found if all(self._ways(line))] or found

    def makes_wrong(self, line: Line) -> bool:
        """Whether a line gives what is wrong where all that it reads is right."""
        return self._ways(line)[1]

    def shows_in(self, line: Line) -> bool:
        """Whether what a line makes is what is wrong in the outputs, and not only leads there."""
        made = frozenset().union(*(new for _, new in self._made(line)))
        return bool(made - self._known.numbers) and made <= self._wrong | self._known.numbers

    def _hands_on(self, line: Line) -> bool:
        """Whether a line returns nothing but numbers that it has read, wrong ones among them."""
        every = list(self._made(line)) if isinstance(line[0], ast.Return) else []
        return any(wrong for wrong, _ in every) and not any(new for _, new in every)

    def _made(self, line: Line) -> Iterator[tuple[bool, Numbers]]:
        """Of each time that a line ran whether it read what is wrong, and which of its numbers it
        did not read."""
        reads = {key_of(value): [key_of(n) for n in _reads(value)] for value in line[1]}
        latest: dict[int, Numbers] = {}
        for key, _, numbers in self._seen:
            latest[key] = numbers
            if key in reads:
                read = frozenset().union(*(latest.get(k, frozenset()) for k in reads[key]))
                yield not read <= self._known.numbers, numbers - read

    def _of(self, line: Line) -> Iterator[tuple[int, Theirs, Numbers]]:
        keys = {key_of(value) for value in line[1]}
        return (event for event in self._seen if event[0] in keys)

    def _is_fair(self, line: Line) -> bool:
        every = list(self._of(line))
        return bool(every) and all(self._known.is_right(mark, n) for _, mark, n in every)

    def _is_zero(self, line: Line) -> bool:
        """Whether all that a line names is arrays of zeros, to begin with."""
        return _names_it(line[0]) and all(_is_zero(mark, n) for _, mark, n in self._of(line))

    def _ways(self, line: Line) -> tuple[bool, bool]:
        """Whether a line gives right values, and wrong ones where all that it reads is right."""
        reads = {key_of(value): [key_of(n) for n in _reads(value)] for value in line[1]}
        latest: dict[int, tuple[bool, bool]] = {}
        right = wrong = False
        for key, mark, numbers in self._seen:
            is_wrong = self._known.is_wrong(mark, numbers)
            latest[key] = is_wrong, bool(numbers)
            if key in reads:
                right |= bool(numbers) and not is_wrong
                read = [latest[k] for k in reads[key] if k in latest]
                wrong |= is_wrong and any(n for _, n in read) and not any(w for w, _ in read)
        return right, wrong


def _is_zero(mark: Theirs, numbers: Numbers) -> bool:
    return not numbers and isinstance(mark, tuple) and mark[0] == "array" and mark[2] == "0"


def _reads(value: ast.expr) -> Iterator[ast.expr]:
    """What an expression reads: names, and parts of what they stand for as a whole."""
    if isinstance(value, _READS):
        yield value
        return
    for child in ast.iter_child_nodes(value):
        of = child.value if isinstance(child, ast.Attribute) and _is_called(child, value) else child
        if isinstance(of, ast.expr):
            yield from _reads(of)


def _is_called(child: ast.expr, value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and value.func is child


def _names_it(statement: ast.stmt) -> bool:
    """Whether a statement only gives its value a name, of an object's own too."""
    return isinstance(statement, ast.Assign) and all(map(_is_name, statement.targets))


def _is_name(target: ast.expr) -> bool:
    if isinstance(target, (ast.Tuple, ast.List)):
        return all(map(_is_name, target.elts))
    return isinstance(target, (ast.Name, ast.Attribute))
