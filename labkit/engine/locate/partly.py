"""What one change mends where none mends everything: an output in every case, or most cases.

Two faults of which one is of an unknown kind leave no pair of changes that makes all right. The
change that mends the other one is told for what it was measured to do.
"""

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TypeVar

from labkit.engine.locate.asking import Ask, Purse, Target
from labkit.engine.locate.outcome import Outcome, names
from labkit.engine.locate.place import Place
from labkit.engine.theirs import Theirs
from labkit.words import say

MOST = 24  # changes that are tried in every case
FEWEST = 3  # cases that must come right, if no output does in all of them
_NOT_OUTPUTS = {"changed", "warned"}
E = TypeVar("E")  # a change


@dataclass(frozen=True)
class Mended:
    """What comes right: of so many outputs these in every case, and of the wrong cases so many.

    clean: whether nothing else goes wrong in the others.
    """

    outputs: tuple[str, ...]
    of: int
    cases: int
    wrong: int
    clean: bool = True

    @property
    def tells(self) -> bool:
        """Whether that is most of what is wrong: a change for one output of many may only undo
        there what was done to all."""
        return self.clean and (0 < self.of <= 2 * len(self.outputs) or self.most_cases)

    @property
    def most_cases(self) -> bool:
        return self.cases >= FEWEST and 2 * self.cases >= self.wrong

    @property
    def words(self) -> str:
        if self.most_cases:
            return say("place.mended_cases", many=self.cases, wrong=self.wrong)
        return _right(self.outputs)


def _right(outputs: Sequence[str]) -> str:
    *first, last = outputs
    said = say("report.and").join([", ".join(first), last] if first else [last])
    return say("place.mended_outputs", outputs=said)


def mending(place: Place, outputs: Sequence[str]) -> Place | None:
    """A place that was found where these outputs alone were looked at; None where it takes two
    changes, or mends but a part of them."""
    if place.mended or place.changes > 1:
        return None
    return replace(place, mended=_right(outputs))


def mended_by(
    target: Target, changes: Iterable[E], build: Callable[[E], Theirs | None], purse: Purse
) -> Generator[Ask, list[Outcome], list[tuple[E, Mended | None]]]:
    """What each of the first changes mends, of all cases; those that mend most of them first, and
    the others as they were."""
    found: list[tuple[E, Mended | None]] = []
    for change in islice(changes, MOST):
        subject = build(change) if purse.left > 0 else None
        mended = (yield from _mended(target, subject, purse)) if subject else None
        found.append((change, mended))
    return sorted(found, key=lambda p: -p[1].cases if p[1] and p[1].most_cases else 0)


def most(found: Iterable[tuple[E, Mended | None]]) -> tuple[E, Mended] | None:
    """The first of the changes that mends most, and what; None where none mends enough."""
    best: tuple[E, Mended] | None = None
    for change, mended in found:
        if mended and mended.tells and (best is None or _more(mended, best[1])):
            best = change, mended
    return best


def _more(one: Mended, other: Mended) -> bool:
    return (one.cases, len(one.outputs)) > (other.cases, len(other.outputs))


def _mended(
    target: Target, subject: Theirs, purse: Purse
) -> Generator[Ask, list[Outcome], Mended | None]:
    """What a change mends in all cases; None where it spoils one that is right."""
    before, after, clean = target.outcomes, [], True
    wrong = target.failing
    for case in (*wrong, *(i for i, o in enumerate(before) if o == frozenset())):
        (outcome,) = yield Ask([subject], case, target.room(case))
        purse.left -= target.costs[case]
        was = before[case]
        if was == frozenset() != outcome:
            return None
        clean &= was is None or (outcome is not None and names(outcome) <= names(was))
        after.append(outcome)
    left = set().union(*(names(o) for o in after if o))
    were = set().union(*(names(o) for o in before if o)) - _NOT_OUTPUTS
    several = {n for n in were if sum(n in names(o) for o in before if o) > 1}
    outputs = () if None in after else tuple(sorted(several - left))
    cases = sum(o == frozenset() for o in after[: len(wrong)])
    return Mended(outputs, len(several), cases, len(wrong), clean)
