"""Each output by itself: two mistakes in two arrays, methods or entries are two names.

Where no set of mistakes explains whole cases, each wrong output is compared alone, in all cases,
with what every single cause makes of it. A cause counts for an output when it gives the learner's
values there in every case, and spoils no output that the learner has right.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from labkit.engine.compare import close, tolerance
from labkit.engine.draw import Draw, Observed
from labkit.engine.exercise import Mistake
from labkit.engine.generic.leaves import (
    along_an_axis,
    factor,
    mapped,
    only_zeros,
    shifted,
    transposed,
)
from labkit.engine.generic.limits import clipped
from labkit.engine.generic.whole import returned_as_given
from labkit.engine.results import CaseResult, is_measured
from labkit.engine.verdict import Finding
from labkit.words import say

Results = list[CaseResult]
_LOOKS: tuple[Callable, ...] = (only_zeros, returned_as_given, factor, transposed, shifted, mapped,
                                along_an_axis, clipped)  # fmt: skip
MOST = 3  # causes that are said together
WORDS = 3 / 4  # of the wrong outputs may have no cause, where those that have one are words
ENOUGH = 2  # cases in which a cause has shown itself, where there are as many


@dataclass(frozen=True)
class Part:
    """One cause, and the outputs that it explains."""

    finding: Finding
    leaves: tuple[str, ...]


@dataclass(frozen=True)
class Parts:
    """What each output says by itself. rest: wrong outputs that no cause explains."""

    parts: tuple[Part, ...]
    rest: tuple[str, ...]


def by_output(draw: Draw, results: Results, mistakes: Sequence[Mistake]) -> Parts | None:
    """The fewest causes that explain most outputs, or None where none explains one whole output.

    mistakes: those that may be named, the best known first.
    """
    wrong = _wrong_leaves(results)
    if not _comparable(results) or len(results[0].right.leaves or {}) < 2:
        return None
    causes = [*_generic(draw, results, wrong), *_named(draw, results, wrong, mistakes)]
    best: tuple[int, tuple[Part, ...]] = (0, ())
    for size in range(1, MOST + 1):
        for parts in combinations(causes[: 60 // size**2], size):
            covered = {leaf for part in parts for leaf in part.leaves}
            if len(covered) > best[0] and _needed(parts):
                best = len(covered), parts
        if best[0] == len(wrong):
            break
    covered = {leaf for part in best[1] for leaf in part.leaves}
    rest = tuple(leaf for leaf in wrong if leaf not in covered)
    if not best[1] or len(rest) > WORDS * len(wrong) and not _some_numbers(results, covered):
        return None
    return Parts(_apart(best[1]), rest)


def _needed(parts: tuple[Part, ...]) -> bool:
    """Whether each part explains an output that the others do not."""
    return all(
        set(part.leaves) - {leaf for other in parts if other is not part for leaf in other.leaves}
        for part in parts
    )


def _apart(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, no output twice: the first that explains it keeps it."""
    seen: set[str] = set()
    apart = []
    for part in parts:
        apart.append(replace(part, leaves=tuple(k for k in part.leaves if k not in seen)))
        seen |= set(part.leaves)
    return tuple(apart)


def _wrong_leaves(results: Results) -> list[str]:
    return list(dict.fromkeys(d.leaf for r in results for d in r.differences))


def _comparable(results: Results) -> bool:
    """Whether every case gave values under the right names, without another fault beside."""
    return all(
        r.problem in ("", "values", "type")
        and r.yours.leaves is not None
        and list(r.yours.leaves) == list(r.right.leaves or {})
        and not r.yours.observation.changed.keys() - r.right.observation.changed.keys()
        for r in results
    )


def _generic(draw: Draw, results: Results, wrong: list[str]) -> Iterator[Part]:
    """Causes that need no list, of one output alone."""
    for leaf in wrong:
        alone = [_only(r, leaf) for r in results]
        # One list that lacks an entry may do so for many reasons.
        if not _some_numbers(results, {leaf}) and sum(bool(r.problem) for r in alone) < ENOUGH:
            continue
        for look in _LOOKS:
            if finding := look(draw.exercise, alone):
                yield Part(finding, (leaf,))
                break


def _only(r: CaseResult, leaf: str) -> CaseResult:
    """A result that has no other output than this one."""
    found = tuple(d for d in r.differences if d.leaf == leaf)
    problem = ("type" if found[0].kind == "shape" else "values") if found else ""
    return replace(r, problem=problem, differences=found)


def _named(
    draw: Draw, results: Results, wrong: list[str], mistakes: Sequence[Mistake]
) -> list[Part]:
    """Mistakes that explain an output, those that explain more first."""
    found = []
    numbers = [leaf for leaf in wrong if _is_of_numbers(results, leaf)]
    for mistake in mistakes:
        # Of words and counts there are few: an edit that nobody thought of may hit them by chance.
        asked = numbers if isinstance(mistake, Observed) else wrong
        if leaves := _explained(draw, results, mistake, asked) if asked else ():
            found.append(Part(_said(mistake, leaves, wrong), leaves))
    return sorted(found, key=lambda part: -len(part.leaves))


def _said(mistake: Mistake, leaves: tuple[str, ...], wrong: list[str]) -> Finding:
    """The finding of a mistake; where it holds of some outputs alone, with their names."""
    fact = mistake.fact
    if isinstance(mistake, Observed) and mistake.in_part and len(leaves) < len(wrong):
        fact = say("part.in-outputs", outputs=", ".join(leaves), fact=fact)
    return Finding(mistake.name, fact, mistake.twin, mistake.question)


def _some_numbers(results: Results, leaves: set[str]) -> bool:
    """Whether a number that is no count is among outputs: two faults rarely give the same one, as
    they do of words."""
    values = [r.yours.known[leaf] for r in results for leaf in leaves if leaf in r.yours.known]
    return any(map(is_measured, values))


def _is_of_numbers(results: Results, leaf: str) -> bool:
    """Whether an output is an array of several finite numbers, where it is wrong."""
    values = [r.yours.known[leaf] for r in results if any(d.leaf == leaf for d in r.differences)]
    return any(
        isinstance(v, np.ndarray) and is_measured(v) and v.size > 1 and np.isfinite(v).all()
        for v in values
    )


def _explained(draw: Draw, results: Results, mistake: Mistake, asked: list[str]) -> tuple[str, ...]:
    """The asked outputs that a mistake explains; none when it spoils one that is right here.

    Wrong cases come first: most mistakes give themselves away in the first of them.
    """
    wrong = _wrong_leaves(results)
    in_part = isinstance(mistake, Observed) and mistake.in_part
    explained, shown = dict.fromkeys(wrong, True), dict.fromkeys(wrong, 0)
    for i in sorted(range(len(results)), key=lambda i: not results[i].problem):
        yours, right = results[i].yours.leaves or {}, results[i].right.leaves or {}
        theirs = draw.reading((mistake,), i).leaves
        if theirs is None or list(theirs) != list(right):
            return ()
        for leaf, value in right.items():
            rtol = tolerance(draw.exercise.returns, leaf)
            if leaf not in explained:
                if not in_part and not close(theirs[leaf], value, rtol):
                    return ()
                continue
            explained[leaf] = explained[leaf] and close(theirs[leaf], yours[leaf], rtol)
            shown[leaf] += not close(theirs[leaf], value, rtol)
        if not any(explained[leaf] for leaf in asked):
            return ()
    enough = min(ENOUGH, sum(bool(r.problem) for r in results))
    found = tuple(k for k in asked if explained[k] and shown[k] >= enough)
    # 'Too few' comes of many faults: one that would show in further words, and does not, is none.
    words = [k for k in wrong if _is_of_words(results, k)]
    unseen = any(shown[k] and not explained[k] for k in words)
    return () if unseen and set(found) <= set(words) else found


def _is_of_words(results: Results, leaf: str) -> bool:
    """Whether a view has put an output into words, where it is wrong."""
    at = [r for r in results if any(d.leaf == leaf for d in r.differences)]
    return all(r.case.view and isinstance(r.yours.known.get(leaf), str) for r in at)
