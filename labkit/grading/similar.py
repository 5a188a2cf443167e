"""Pairs of students whose code is alike beyond what an exercise explains.

Code is compared by winnowing (Schleimer, Wilkerson and Aiken, 2003): hashes of runs of tokens, of
which each window keeps one. Names, numbers' and texts' values and layout do not count. What comes
from the stub, the published solution or a mistake that labkit knows is taken out, and so is what
several more students wrote: many arrive at one short right line by themselves. What is left is
added up over a lab's exercises, so that a short function alone accuses nobody.

A ring of many copies hides in that crowd. But nobody arrives at the same code in exercise after
exercise by chance: whoever shares most of all that two have written, in several that are long,
stands there too, each with the first of the ring.
"""

import ast
import builtins
import io
import keyword
import re
import tokenize
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from labkit import needs
from labkit.engine.exercise import Exercise
from labkit.grading import code, reading
from labkit.grading.reading import Plan

RUN = 12  # tokens of a hash
WINDOW = 4  # hashes of which one is kept
ALIKE = 0.8  # of the shorter code's own hashes, for an exercise to count
ENOUGH = 24  # hashes shared over several exercises: about twelve lines of one's own
MOST = 0.5  # of a lab's own hashes that these must be
ALONE = 60  # hashes shared in one exercise, where that is all: about thirty lines
COMMON = 0.03  # of a class; what more students wrote says nothing about two of them
_ENDS = re.compile("\r\n?|\n")  # of lines, as Python counts them
_LONGEST = 60_000  # characters of an exercise's code; what is longer is nobody's own work
FEWEST = 4  # students who may share code and still be seen, in a class of any size
LONG = 8  # hashes of an exercise, of one's own, from which it tells of a ring: about five lines
SEVERAL = 3  # such exercises in which two must be alike


@dataclass(frozen=True)
class Pair:
    """Two students, a lab, the exercises in which they are alike, what part of the shorter code
    that is left is shared, and how many hashes."""

    first: str
    second: str
    lab: str
    exercises: tuple[str, ...]
    share: float
    hashes: int


def sources(plan: Plan, exercises: Iterable[Exercise]) -> dict[str, str]:
    """The code of each written exercise: its own statements and the helpers that it needs, without
    those of other exercises."""
    own = {e.name for e in exercises}
    found = {}
    for name in sorted(own & plan.written):
        parts = []
        for cell in reading.needed(plan, name):
            tree, lines = code.parse(cell.source), _ENDS.split(cell.source)
            kept = [tree.body[i] for i in cell.keep] if tree and cell.keep is not None else []
            for node in kept:
                others = set(code.bound(node)) & own - {name}
                if not others and not isinstance(node, (ast.Import, ast.ImportFrom)):
                    parts.append(_text(lines, node))
        found[name] = "\n\n".join(parts)
    return found


def _text(lines: list[str], node: ast.stmt) -> str:
    """The lines of a statement, less what stands in them before and after it."""
    end = node.end_lineno or node.lineno
    found = [line.encode("utf-8", "surrogatepass") for line in lines[node.lineno - 1 : end]]
    found[-1] = found[-1][: node.end_col_offset]
    found[0] = found[0][node.col_offset :]
    return b"\n".join(found).decode("utf-8", "replace")


def folded(source: str) -> list[str]:
    """Tokens of code as `ast` writes it, without docstrings, with names and values folded."""
    text = code.tokens(source)
    found, last = [], ""
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            found.append(_fold(token, last))
            last = token.string
    except (tokenize.TokenError, SyntaxError):
        return []
    return [t for t in found if t]


def _fold(token: tokenize.TokenInfo, before: str) -> str:
    if token.type == tokenize.NAME:
        kept = keyword.iskeyword(token.string) or hasattr(builtins, token.string) or before == "."
        return token.string if kept else "N"
    if token.type == tokenize.NUMBER:
        return "0"
    if token.type == tokenize.STRING:
        return "''"
    return token.string if token.type in (tokenize.OP, tokenize.INDENT, tokenize.DEDENT) else ""


def prints(source: str) -> frozenset[int]:
    """The fingerprint of code: hashes that are the same on every machine."""
    import numpy as np

    with needs.needed("similar.csv"):
        from copydetect.utils import winnow

    tokens = folded(source) if len(source) <= _LONGEST else []
    runs = [" ".join(tokens[i : i + RUN]) for i in range(len(tokens) - RUN + 1)]
    if len(runs) < WINDOW:
        return frozenset()
    kept, _ = winnow(np.array([zlib.crc32(r.encode()) for r in runs]), WINDOW)
    return frozenset(int(h) for h in kept)


def known(exercise: Exercise) -> frozenset[int]:
    """Fingerprints of what no student has made: the right answer, and it with each mistake."""
    answers = [exercise.source, *(exercise.source.replace(m.old, m.new) for m in exercise.mistakes)]
    return frozenset(h for a in answers for h in _all_runs(a))


def _all_runs(source: str) -> set[int]:
    tokens = folded(source)
    return {
        zlib.crc32(" ".join(tokens[i : i + RUN]).encode()) for i in range(len(tokens) - RUN + 1)
    }


def pairs(lab: str, exercises: list[Exercise],
          written: Mapping[str, Mapping[str, str]]) -> list[Pair]:  # fmt: skip
    """The pairs of a lab that are alike, most first. written: by student, the code of each
    exercise."""
    own = {exercise.name: _own(exercise, written) for exercise in exercises}
    shared: dict[tuple[str, str], list[_Row]] = defaultdict(list)
    all_own: Counter = Counter()
    for name, marks in own.items():
        for first, second, same, least in _alike(marks, all_own):
            shared[first, second].append(_Row(name, same, least))
    found = {two: _pair(lab, *two, rows) for two, rows in shared.items()
             if _is_much(rows, MOST * min(all_own[s] for s in two))}  # fmt: skip
    found = {two: _pair(lab, *two, rows) for two, rows in _rings(own).items()} | found
    return sorted(found.values(), key=lambda p: (-p.hashes, p.first, p.second))


class _Row(NamedTuple):
    """An exercise in which two are alike, shared hashes, those of the shorter."""

    exercise: str
    same: int
    least: int


def _pair(lab: str, first: str, second: str, rows: list[_Row]) -> Pair:
    same, least = sum(row.same for row in rows), sum(row.least for row in rows)
    names = tuple(row.exercise for row in rows)
    return Pair(first, second, lab, names, round(same / least, 2), same)


def _is_much(rows: list[_Row], of_lab: float) -> bool:
    several = len(rows) > 1 and sum(row.same for row in rows) >= max(ENOUGH, of_lab)
    return several or max(row.same for row in rows) >= ALONE


def _own(exercise: Exercise, written: Mapping[str, Mapping[str, str]]) -> dict[str, frozenset]:
    """What each student has in an exercise that was not given."""
    theirs = {s: sources[exercise.name] for s, sources in sorted(written.items())
              if exercise.name in sources}  # fmt: skip
    if len(theirs) < 2:
        return {}
    given = known(exercise)
    return {student: prints(source) - given for student, source in theirs.items()}


def _alike(own: dict[str, frozenset], all_own: Counter) -> Iterator[tuple[str, str, int, int]]:
    """(student, student, shared hashes, those of the shorter) of pairs alike in an exercise;
    what each has of their own is added to all_own."""
    count = Counter(h for marks in own.values() for h in marks)
    most = max(FEWEST, COMMON * len(own))
    all_own.update({s: sum(count[m] <= most for m in marks) for s, marks in own.items()})
    who = defaultdict(list)
    for student, marks in own.items():
        for mark in marks:
            if 1 < count[mark] <= most:
                who[mark].append(student)
    same = Counter(pair for students in who.values() for pair in combinations(students, 2))
    for (first, second), shared in sorted(same.items()):
        # What is common in the class counts as neither's own.
        least = min(sum(count[m] <= most for m in own[s]) for s in (first, second))
        if shared >= ALIKE * least:
            yield first, second, shared, least


def _rings(own: dict[str, dict[str, frozenset]]) -> dict[tuple[str, str], list[_Row]]:
    """What the members of a ring share, common or not: each with the first of them."""
    all_own: Counter = Counter()
    shared: dict[tuple[str, str], list[_Row]] = defaultdict(list)
    for name, marks in own.items():
        all_own.update({s: len(m) for s, m in marks.items()})
        long = {s: m for s, m in marks.items() if len(m) >= LONG}
        for first, second in combinations(long, 2):
            same, least = len(long[first] & long[second]), min(len(long[first]), len(long[second]))
            if same >= ALIKE * least:
                shared[first, second].append(_Row(name, same, least))
    found, seen = {}, set()
    for two, rows in sorted(shared.items()):
        much = _is_much(rows, MOST * max(all_own[s] for s in two))
        if len(rows) >= SEVERAL and much and two[1] not in seen:
            seen.add(two[1])  # two[0] may be in another's ring already: then so is this one
            found[two] = rows
    return found
