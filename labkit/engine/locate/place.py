"""Where a change is needed: the line and the part, never the change itself."""

from dataclasses import dataclass

from labkit.engine.locate.edit import Placed
from labkit.words import say

_NUMBERS = ("smaller-number", "larger-number")
# Kinds of parts that no edit was made of.
_SOME_LINES = ("apart", "runs-where-wrong", "part-counts-where-wrong")
_NOT_TRIED = ("not-finite", *_SOME_LINES, *_NUMBERS)


@dataclass(frozen=True)
class Part:
    """One place in a learner's code.

    function: the function or method. line: its number in the cell or file, from 1. source: the
    whole line. start, stop: the columns of the part, from 0. kind: what is asked about it,
    by the name of the question in `labkit/words`.
    """

    function: str
    line: int
    source: str
    start: int
    stop: int
    kind: str

    @property
    def spot(self) -> tuple[int, int, int]:
        """What the part takes up: two changes there are one of the whole."""
        return self.line, self.start, self.stop

    @property
    def question(self) -> str:
        return say(f"question.{self.kind}")


@dataclass(frozen=True)
class Place:
    """Where one change, or two together, make every case right.

    Or lines that no search has tried: where a number ends, or what belongs to what is wrong alone.

    others: further lines, of which one alone would do as well; of a line that made a wrong value,
    the one that reads it; of lines that belong to what is wrong alone, the rest. helper: the
    function, where it is not the one that is checked. mended: in words what comes right, where that
    is not everything; of lines that serve wrong outputs alone, these.
    """

    parts: tuple[Part, ...]
    others: tuple[int, ...] = ()
    helper: str = ""
    mended: str = ""

    @property
    def changes(self) -> int:
        return len(self.parts)

    @property
    def mends_all(self) -> bool:
        """Whether one change was seen to make every case right."""
        return self.changes == 1 and not self.mended and self.parts[0].kind not in _NOT_TRIED

    @property
    def is_upstream(self) -> bool:
        """Whether a change helps only where a value is read that another line has made."""
        return self.parts[0].kind == "made"

    @property
    def question(self) -> str:
        """What is asked: about the first part."""
        return self.parts[0].question

    @property
    def sentence(self) -> str:
        """'One change in line 7 is enough to make every case right.' It was measured."""
        lines = list(dict.fromkeys(part.line for part in self.parts))
        where = say("place.of", line=lines[0], helper=self.helper) if self.helper else lines[0]
        if self.parts[0].kind in _SOME_LINES:
            return self._of_some_lines()
        if self.changes > 1 and lines[1:]:
            of = say("place.of", line=lines[1], helper=self.helper) if self.helper else lines[1]
            return say("place.two_lines", line=lines[0], other=of)
        if self.changes > 1:
            return say("place.two_in_line", line=where)
        if self.parts[0].kind in _NUMBERS:
            of = say("place.error_of", outputs=self.mended) if self.mended else say("place.error")
            return say(f"place.{self.parts[0].kind}", line=where, error=of)
        if self.mended:
            return say("place.part", line=where, mended=self.mended)
        if self.is_upstream:
            return say("place.made", line=where, other=self.others[0])
        if self.parts[0].kind in ("missing-step", "missing-before", "not-finite"):
            return say(f"place.{self.parts[0].kind}", line=where)
        if self.others:
            return say("place.one_or", line=where, other=self.others[0])
        return say("place.one", line=where)

    def _of_some_lines(self) -> str:
        """'Of your lines, 21 and 23 serve d_E and nothing that is right.'"""
        *first, last = map(str, sorted((self.parts[0].line, *self.others)))
        lines = f"{', '.join(first)}{say('report.and')}{last}" if first else last
        where = say("place.of", line=lines, helper=self.helper) if self.helper else lines
        several = "several-" if first else ""
        return say(f"place.{several}{self.parts[0].kind}", line=where, outputs=self.mended)


def part_at(node: Placed, lines: tuple[str, ...], function: str, kind: str) -> Part:
    """The part that a node takes up on its first line; of a compound statement, its head."""
    line = lines[node.lineno - 1].rstrip("\n")
    start = _column(line, node.col_offset)
    stop = len(line)
    if node.end_lineno == node.lineno and node.end_col_offset is not None:
        stop = _column(line, node.end_col_offset)
    stop = min(stop, len(_code(line)))
    return Part(function, node.lineno, line, start, max(stop, start + 1), kind)


def _code(line: str) -> str:
    """A line without a comment at its end."""
    head, mark, _ = line.partition("#")
    quoted = mark and (head.count("'") % 2 or head.count('"') % 2)
    return line.rstrip() if quoted else head.rstrip()


def _column(line: str, offset: int) -> int:
    """Python counts columns in bytes of UTF-8."""
    return len(line.encode()[:offset].decode(errors="ignore"))
