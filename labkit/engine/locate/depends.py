"""What the result depends on, beside what the right answer's depends on.

In the smallest wrong case one array is nudged at a time, then one row, then one entry, in the
learner's code and in the right answer, and it is seen what moves. Which entries hang together is
a property of what is computed, not of how it is written, unless an argument can be had from the
others: outputs that are right tell whether it is taken as it is given. Nothing is said where both
agree.
"""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from labkit.engine import drivers
from labkit.engine.evidence import listed
from labkit.engine.exercise import Case, Exercise
from labkit.engine.held import size
from labkit.engine.locate.build import Bench, events, no_traces
from labkit.engine.locate.source import definitions
from labkit.engine.observe import observe
from labkit.engine.places import called
from labkit.engine.results import CaseResult, read
from labkit.engine.theirs import Frozen, Leaves, Theirs
from labkit.words import say

MOST = 48  # nudges at one level
STEPS = 10**6  # what no case takes
BUDGET = 100_000  # calls of functions that all nudges may cost together
RIGHT = 3  # right cases that are looked at
NAMED = 6  # names that a sentence may have to hold
BY, FAR = 1e-5, 1e-2  # the share of an entry that a change makes, and a larger one
_MOVES, _STAYS = 1e-9, 1e-14  # of the largest entry: what lies between says nothing

Path = tuple[int, ...]
States = dict[str, bool]  # by the name of a part of the result: whether it moves, if that is sure


@dataclass(frozen=True)
class Nudge:
    """One array, or a part of it: its name, where it stands, and which part (all: `...`)."""

    name: str
    path: Path
    part: Theirs


@dataclass
class Hangs:
    """On what a part of the result hangs: alone in the learner's code, alone in the right answer,
    or in both."""

    more: list[str]
    fewer: list[str]
    both: list[str]

    @property
    def many(self) -> int:
        """How many names it takes to tell."""
        return len(self.more) + len(self.fewer)

    @property
    def differs(self) -> bool:
        return self.many > 0


def here(exercise: Exercise, subject: Theirs, results: list[CaseResult]) -> tuple[str, str] | None:
    """The sentence and its question, from calls of the learner's code in this process."""
    own = definitions(subject)
    plain = [r for r in results if r.case.driver not in drivers.OF_TWO]
    wrong = [r for r in plain if r.problem == "values"]
    if not own or not wrong or any(r.problem == "stopped" for r in results):
        return None
    with no_traces():
        bench = Bench(own)
        right = sorted((r for r in plain if not r.problem), key=_size)[:RIGHT]
        return _first(_Table(exercise, bench), min(wrong, key=_size), right)


def _size(result: CaseResult) -> int:
    return size(result.case.args)


def _first(table: "_Table", wrong: CaseResult, right: list[CaseResult]) -> tuple[str, str] | None:
    """What is told of the first level at which something hangs on other things."""
    agreed, whole = False, [table.of(r.case, 0) for r in (wrong, *right)]
    for result, found in zip((wrong, *right), whole, strict=True):
        said = {d.leaf for d in result.differences}
        known = [h for leaf, h in found.items() if leaf not in said]
        if any(h.more for h in known):  # which is right all the same
            return None
        agreed |= any(h.both for h in known)
    for level in range(3):
        every = table.of(wrong.case, level) if level else whole[0]
        found = {part: h for part, h in every.items() if h.differs}
        if not found:
            continue
        part = min(found, key=lambda p: (found[p].many, p))
        others = [
            table.of(r.case, level) if level else t for r, t in zip(right, whole[1:], strict=True)
        ]
        sure = found[part].many <= NAMED and (level or agreed or not found[part].more)
        sure = sure and not _moves_elsewhere(part, found[part], others)
        sure = sure and table.stays(wrong.case, level, part, found[part].fewer)
        return _said(table.exercise, wrong.case, part, found[part]) if sure else None
    return None


def _moves_elsewhere(part: str, hangs: Hangs, others: list[dict[str, Hangs]]) -> bool:
    """Whether the right answer, which stays as it is here, moves in another case: what is
    saturated stays too."""
    known = [other[part] for other in others if part in other]
    return any(name in (*h.both, *h.fewer) for h in known for name in hangs.more)


class _Table:
    """Asks the learner's code and the right answer what moves."""

    def __init__(self, exercise: Exercise, bench: Bench):
        self.exercise, self._bench, self._left = exercise, bench, BUDGET

    def of(self, case: Case, level: int) -> dict[str, Hangs]:
        """On what each part of the result hangs; {} where that cannot be seen, or costs much."""
        nudges = list(_nudges(self.exercise, case, level))
        if not 0 < len(nudges) <= MOST or self._left <= 0:
            return {}
        base: list[Leaves | None] = [self._mine(case)]
        cost = events(lambda: base.append(self._right(case))) * 2 * len(nudges)
        if None in base or cost > self._left:
            return {}
        self._left -= cost
        if any(_moved(base[0], self._mine(case), level).values()):  # by chance
            return {}
        found: dict[str, Hangs] = {}
        for nudge in nudges:
            asked = _nudged(case, nudge)
            mine = _moved(base[0], self._mine(asked), level)
            right = _moved(base[1], self._right(asked), level)
            for part in mine.keys() & right.keys():
                hangs = found.setdefault(part, Hangs([], [], []))
                if mine[part] or right[part]:
                    both = hangs.both if right[part] else hangs.more
                    (both if mine[part] else hangs.fewer).append(nudge.name)
        return found

    def stays(self, case: Case, level: int, part: str, names: list[str]) -> bool:
        """Whether the learner's result stays with larger changes as well: small ones are lost in
        numbers of few digits."""
        base = self._mine(case)
        larger = [_nudged(case, n, FAR) for n in _nudges(self.exercise, case, level)
                  if n.name in names]  # fmt: skip
        return not any(_moved(base, self._mine(c), level).get(part, True) for c in larger)

    def _mine(self, case: Case) -> Leaves | None:
        subject = self._bench.build(0)
        self._bench.steps.start(STEPS)
        return self._leaves(subject, case)

    def _right(self, case: Case) -> Leaves | None:
        return self._leaves(self.exercise.answer, case)

    def _leaves(self, subject: Theirs, case: Case) -> Leaves | None:
        seen = observe(subject, case, explained=False)
        return read(self.exercise, case, seen).leaves if seen.outcome == "value" else None


def _nudges(exercise: Exercise, case: Case, level: int) -> Iterator[Nudge]:
    names = exercise.argument_names(case)
    starred = [p.name for p in inspect.signature(case.driver).parameters.values()
               if p.kind is p.VAR_POSITIONAL]  # fmt: skip
    named = len(names) - (case.driver is not drivers.call and bool(starred))
    for i, value in enumerate(case.args[:named]):  # of the rest the stub has no names here
        for path, array in _arrays(value):
            name = called(exercise, names, i, path)
            if level == 0:
                yield Nudge(name, (i, *path), ...)
            elif level == 1 and array.ndim and len(array) > 1:
                for row in range(len(array)):
                    yield Nudge(_part(name, array, (row,)), (i, *path), row)
            elif level == 2 and array.ndim > 1:
                for place in np.ndindex(array.shape):
                    yield Nudge(_part(name, array, place), (i, *path), place)


def _part(name: str, array: np.ndarray, place: tuple) -> str:
    """'V[0]' for a row or an entry of a vector, 'V[0, 2]' for an entry; a column has one number."""
    short = place[:1] if array.ndim == 2 and array.shape[1] == 1 else place
    return f"{name}[{', '.join(map(str, short))}]"


def _arrays(value: Frozen, path: Path = ()) -> Iterator[tuple[Path, np.ndarray]]:
    """Every array of floats in an argument, with its path; not of ones and zeros, which may be
    meant as an index."""
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        if not ((value == 1).any() and np.isin(value, (0, 1)).all()):
            yield path, value
    elif isinstance(value, (tuple, list)) and len(path) < 2:
        for i, part in enumerate(value):
            yield from _arrays(part, (*path, i))


def _nudged(case: Case, nudge: Nudge, by: float = BY) -> Case:
    """The case with one part of one array a little larger, each entry by a share of its own."""

    def new(array: np.ndarray) -> np.ndarray:
        changed = array.copy(order="K")
        old = changed[nudge.part]
        share = np.random.default_rng(5).uniform(0.5, 1, np.shape(old)) * by
        changed[nudge.part] = np.where(old == 0, share, old * (1 + share))
        return changed

    made = Case(case.label, *_put(case.args, nudge.path, new), driver=case.driver, view=case.view)
    made.only = case.only
    return made


def _put(value: Frozen, path: Path, new: Callable) -> Frozen:
    if not path:
        return new(value)
    return type(value)(_put(v, path[1:], new) if i == path[0] else v for i, v in enumerate(value))


def _moved(base: Leaves | None, after: Leaves | None, level: int) -> States:
    """The parts of the result that are sure to move, or not to."""
    found: States = {}
    if base is None or after is None:
        return found
    for leaf in base.keys() & after.keys():
        pair = [v for v in map(_stacked, (base[leaf], after[leaf])) if v is not None]
        if len(pair) < 2 or pair[0].shape != pair[1].shape or not pair[0].size:
            continue
        if not all(np.isfinite(v).all() for v in pair):
            continue
        size = float(np.abs(pair[0]).max()) or 1.0
        for name, change in _parts(leaf, np.abs(pair[1] - pair[0]) / size, level):
            if change.max() > _MOVES or change.max() < _STAYS:
                found[name] = bool(change.max() > _MOVES)
    return found


def _stacked(value: Frozen) -> np.ndarray | None:
    """A leaf of floats as one array; None for any other."""
    parts = value if isinstance(value, (list, tuple)) else [value]
    kinds = {np.asarray(p).dtype.kind if not isinstance(p, (list, tuple)) else "" for p in parts}
    if kinds != {"f"} or len({np.shape(p) for p in parts}) > 1:
        return None
    return np.asarray(value)


def _parts(leaf: str, change: np.ndarray, level: int) -> Iterator[tuple[str, np.ndarray]]:
    """A leaf whole, its rows, or its places along the first two axes."""
    depth = min(level, change.ndim)
    for place in np.ndindex(change.shape[:depth]):
        yield _part(leaf, change, place) if place else leaf, change[place]


def _said(exercise: Exercise, case: Case, part: str, hangs: Hangs) -> tuple[str, str]:
    """What is said of one part of the result, and asked."""
    form = "instead" if hangs.more and hangs.fewer else "more" if hangs.more else "fewer"
    names = {n.name.partition("[")[0] for n in _nudges(exercise, case, 0)}
    if part.partition("[")[0] in names:
        part = say("depends.returned", part=part)
    blanks = {"case": case.label, "part": part}
    blanks |= {k: listed(v) for k, v in vars(hangs).items() if v}
    return say(f"depends.{form}", **blanks), say(f"depends.{form}-question", **blanks)
