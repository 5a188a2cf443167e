"""Find the smallest set of named mistakes whose output is the learner's, on every case."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from labkit.engine import drill, variants
from labkit.engine.crash import operands
from labkit.engine.draw import Draw, Observed
from labkit.engine.exercise import Exercise, Mistake
from labkit.engine.results import CaseResult, Reading, alike, is_measured

if TYPE_CHECKING:
    from labkit.engine.theirs import Frozen

Results = list[CaseResult]

# Sets of three are tried while there are few of all. A count, not a time: a slow machine must
# give the same answer as a fast one, or two gradings of one class would differ.
SETS = 400
MOST = 3 / 4  # of the wrong cases: what a name must explain that does not explain all


def single(draw: Draw, results: Results) -> tuple[Mistake, ...]:
    """The first listed mistake that explains every case, or an empty tuple."""
    return _first(draw, results, 0, len(draw.exercise.mistakes))


def several(draw: Draw, results: Results) -> tuple[Mistake, ...]:
    """The first pair, or set of three, that explains every case, or an empty tuple."""
    return _first(draw, results, len(draw.exercise.mistakes), None)


def made_by_machine(draw: Draw, results: Results) -> tuple[Observed, ...]:
    """The first mistake beyond the exercise's list that explains every case, or an empty tuple."""
    # Of words and counts there are few: what gives the same ones is better told by its line.
    if any(r.problem == "stopped" for r in results) or not _of_numbers(results):
        return ()
    order = _wrong_first(results)
    found = unlisted(draw.exercise)
    return next(((m,) for m in found if explains(draw, (m,), results, order)), ())


def _of_numbers(results: Results) -> bool:
    """Whether a wrong output is of numbers that are no counts, or there is none to compare."""
    read = [r for r in results if r.yours.leaves is not None and r.differences]
    leaves = [r.yours.known.get(d.leaf) for r in read for d in r.differences]
    return not leaves or any(map(is_measured, leaves))


def unlisted(exercise: Exercise) -> tuple[Observed, ...]:
    """The mistakes that need no list of the exercise's; loaded when that was not enough."""
    from labkit.engine.generated import unlisted

    return unlisted(exercise)


def diagnose(draw: Draw, results: Results) -> tuple[Mistake, ...]:
    """The smallest set of listed mistakes that explains every case, or an empty tuple."""
    return single(draw, results) or several(draw, results)


def _first(draw: Draw, results: Results, start: int, stop: int | None) -> tuple[Mistake, ...]:
    """The first of the candidates with these numbers that explains every case."""
    if any(r.problem == "stopped" for r in results):
        return ()
    sets, first, order = candidates(draw.exercise), draw.screens[0], _wrong_first(results)
    stop = len(sets) if stop is None else stop
    for number in _near(draw, results):
        if start <= number < stop and explains(draw, sets[number], results, order):
            return sets[number]
    for number in range(len(first), stop):
        first.add(number, draw.reading(sets[number], 0))
        if explains(draw, sets[number], results, order):
            return sets[number]
    return ()


def _near(draw: Draw, results: list[CaseResult]) -> list[int]:
    """Which of the candidates met before may explain every case, in order."""
    sets, left = candidates(draw.exercise), draw.screens[0].near(results[0].yours)
    for index, (screen, result) in enumerate(zip(draw.screens, results, strict=False)):
        new = [n for n in left if n not in screen and draw.has_read(sets[n], index)]
        for number in new:
            screen.add(number, draw.reading(sets[number], index))
        near = set(screen.near(result.yours))
        left = [n for n in left if n in near or n not in screen]
    return left


@lru_cache(maxsize=128)
def candidates(exercise: Exercise) -> tuple[tuple[Mistake, ...], ...]:
    """The sets of mistakes that a diagnosis tries, in order: the smallest first."""
    small = [*variants.sets(exercise, 1), *variants.sets(exercise, 2)]
    triples = islice(variants.sets(exercise, 3), max(0, SETS - len(small)))
    return tuple(dict.fromkeys((*small, *triples, *drill.larger_sets(exercise))))


def _wrong_first(results: Results) -> list[int]:
    """The order in which cases are compared: where it is wrong, most mistakes do not fit."""
    return sorted(range(len(results)), key=lambda i: not results[i].problem)


def explains(
    draw: Draw, mistakes: tuple[Mistake, ...], results: Results, order: Sequence[int] = ()
) -> bool:
    """Whether the mistaken answer does what the learner's did, in every case.

    Equal exceptions alone are no evidence: in one wrong case at least, values must be the same,
    or every exception must have come from a line with the same values in it.
    """
    values, raised, on_the_same = False, False, True
    if not isinstance(mistakes[0], Observed):  # of those a reading makes all cases before it too
        order = range(len(results))
    for index in order or _wrong_first(results):
        yours, theirs = results[index].yours, draw.reading(mistakes, index)
        if not alike(draw.exercise, yours, theirs):
            return False
        if yours.observation.outcome == "value":
            here = bool(results[index].problem) and _says_something(results[index], mistakes)
            values = values or here
        else:
            raised = True
            on_the_same = on_the_same and _same_crash(yours, theirs)
    # Of several mistakes the first to raise hides the others: no evidence for those.
    return values or (raised and on_the_same and len(mistakes) == 1)


def _says_something(result: CaseResult, mistakes: tuple[Mistake, ...]) -> bool:
    """Whether outputs that are alike are evidence. Any edit may end in NaN, in an object of another
    kind, or in what a view calls 'too few': one that no author thought of needs more than that."""
    if not isinstance(mistakes[0], Observed):
        return True
    if (leaves := result.yours.leaves) is None:
        return any(map(_is_finite, _numbers(result.yours.observation.value)))
    wrong = [leaves[d.leaf] for d in result.differences if d.leaf in leaves]
    if wrong and result.case.view and all(isinstance(value, str) for value in wrong):
        return False
    return all(map(_is_finite, _numbers(leaves)))


def _numbers(value: "Frozen") -> Iterator[np.ndarray]:
    """The arrays of floats in a value."""
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        yield value
    parts = value.values() if isinstance(value, dict) else value
    if isinstance(parts, (list, tuple)) or isinstance(value, dict):
        for part in parts:
            yield from _numbers(part)


def _is_finite(numbers: np.ndarray) -> bool:
    return bool(np.isfinite(numbers).all())


def _same_crash(yours: Reading, theirs: Reading) -> bool:
    """Whether two exceptions say the same, and come from lines that hold the same values."""
    one, two = yours.observation.crash, theirs.observation.crash
    if one is None or two is None:
        return False
    if bool(one.line) != bool(two.line) or (one.line and not operands(one)):
        return False
    return (one.kind, one.message, operands(one)) == (two.kind, two.message, operands(two))


def question_of_crash(draw: Draw, results: Results) -> str:
    """The question of a listed mistake that raises the same in every case, or ''.

    The likeness is too weak for a name, and a question claims nothing.
    """
    order = _wrong_first(results)
    for mistake in draw.exercise.mistakes:
        pairs = ((results[i].yours, draw.reading((mistake,), i)) for i in order)
        if all(alike(draw.exercise, a, b) and _message(a) == _message(b) for a, b in pairs):
            return mistake.question
    return ""


def _message(reading: Reading) -> str:
    crash = reading.observation.crash
    return crash.message if crash else ""


def explains_most(draw: Draw, results: Results) -> tuple[Mistake, list] | None:
    """The single listed mistake that explains most of the wrong cases, and those cases.

    It must do so for three quarters of them, and for two at least: in half of them small inputs
    make any two mistakes alike. It must show itself in every wrong case, and spoil none that the
    learner has right: else it is not the one at work.
    """
    right = [(i, r) for i, r in enumerate(results) if not r.problem]
    wrong = [(i, r) for i, r in enumerate(results) if r.problem in ("values", "type", "changed")]
    best: tuple[Mistake, list] | None = None
    for mistake in draw.exercise.mistakes:
        same = _alike_cases(draw, mistake, wrong)
        if len(same) <= (len(best[1]) if best else 1):
            continue
        at_work = all(not alike(draw.exercise, r.right, draw.reading((mistake,), i))
                      for i, r in wrong)  # fmt: skip
        kept = all(_kept(draw, mistake, i, r) for i, r in right)
        best = (mistake, same) if at_work and kept else best
    return best


def _kept(draw: Draw, mistake: Mistake, index: int, result: CaseResult) -> bool:
    """Whether a case that is right speaks for a mistake. Where the mistaken answer would raise, a
    learner may have seen to that case by itself: an empty list, say."""
    theirs = draw.reading((mistake,), index)
    guarded = theirs.observation.outcome == "raised"
    return guarded or alike(draw.exercise, result.yours, theirs)


def _alike_cases(draw: Draw, mistake: Mistake, wrong: list[tuple[int, CaseResult]]) -> Results:
    """The wrong cases that a mistake explains; none where they are not most of them."""
    same: list[CaseResult] = []
    for done, (index, result) in enumerate(wrong, 1):
        if alike(draw.exercise, result.yours, draw.reading((mistake,), index)):
            same.append(result)
        elif done - len(same) > (1 - MOST) * len(wrong):
            return []
    return same
