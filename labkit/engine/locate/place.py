"""Where a change is needed: the line and the part, never the change itself."""

from dataclasses import dataclass

from labkit.engine.locate.edit import Placed

# What is asked about a part, by its kind. Plain terms of the field, true of any change there.
QUESTIONS = {
    "index": "Which entry does this index read or write, at the first step and at the last?",
    "slice": "Which entries does this slice take: the first of them, and the last?",
    "operand": "Which quantity belongs here, and is this it?",
    "constant": "Where does this number come from?",
    "default": "Which value does the stub give this argument when a call leaves it out?",
    "axis": "Along which axis should this run, and what shape does that leave?",
    "order": "Which of these comes first, and does the order matter here?",
    "transpose": "Which shapes meet here, and which sum does this product form?",
    "operator": "What does this operator do with the two sides, and what should be done?",
    "sign": "Which sign does this have on paper?",
    "call": "What does this call do to its argument, and is it wanted here?",
    "call-left-out": "Is this value used as it is, or does something happen to it first?",
    "argument": "Which arguments does this call take, and which of them are given?",
    "term": "Which terms does this have on paper, and are they the ones that stand here?",
    "condition": "For which values should this hold? Try the smallest, and one at the edge.",
    "range": "Which steps does this loop run over, from which to which, in which direction?",
    "accumulation": "Does this keep what earlier steps have left, and should it?",
    "aliasing": "Who else holds this object, and what do they see when it changes?",
    "place": "How often is this line run, and when: inside which loop or branch?",
    "statement": "What does this line do, and is that needed exactly once, at this point?",
    "missing-step": "What has to happen after this line, before the code goes on?",
    "missing-before": "What has to happen before this line is reached?",
    "returned": "What does the docstring promise to return, in which order, and when?",
    "expression": "Write this part out on paper, with shapes. What does it compute?",
}


@dataclass(frozen=True)
class Part:
    """One place in a learner's code.

    function: the function or method. line: its number in the cell or file, from 1. source: the
    whole line. start, stop: the columns of the part, from 0. kind: a key of `QUESTIONS`.
    """

    function: str
    line: int
    source: str
    start: int
    stop: int
    kind: str

    @property
    def question(self) -> str:
        return QUESTIONS[self.kind]


@dataclass(frozen=True)
class Place:
    """Where one change, or two together, make every case right. others: further lines, of which
    one alone would do as well. helper: the function, where it is not the one that is checked."""

    parts: tuple[Part, ...]
    others: tuple[int, ...] = ()
    helper: str = ""

    @property
    def changes(self) -> int:
        return len(self.parts)

    @property
    def question(self) -> str:
        """What is asked: about the first part."""
        return self.parts[0].question

    @property
    def sentence(self) -> str:
        """'One change in line 7 is enough to make every case right.' It was measured."""
        of = f" of {self.helper}" if self.helper else ""
        lines = list(dict.fromkeys(part.line for part in self.parts))
        if self.changes > 1:
            where = f"in lines {lines[0]} and {lines[1]}" if lines[1:] else f"in line {lines[0]}"
            return f"Two changes, {where}{of}, are enough to make every case right."
        if self.parts[0].kind in ("missing-step", "missing-before"):
            side = "after" if self.parts[0].kind == "missing-step" else "before"
            return f"One statement more, {side} line {lines[0]}{of}, makes every case right."
        other = f" (or one in line {self.others[0]})" if self.others else ""
        return f"One change in line {lines[0]}{of}{other} is enough to make every case right."


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
