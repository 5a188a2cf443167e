"""Find the smallest set of named mistakes whose output is the learner's, on every case."""

from functools import lru_cache
from itertools import islice

from labkit.engine import variants
from labkit.engine.draw import Draw
from labkit.engine.exercise import Exercise, Mistake
from labkit.engine.results import CaseResult, alike

# Sets of three are tried while there are few of all. A count, not a time: a slow machine must
# give the same answer as a fast one, or two gradings of one class would differ.
SETS = 400


def diagnose(draw: Draw, results: list[CaseResult]) -> tuple[Mistake, ...]:
    """The mistakes that explain every case, or an empty tuple."""
    if any(r.problem == "stopped" for r in results):
        return ()
    sets, first = candidates(draw.exercise), draw.screens[0]
    for number in _near(draw, results):
        if explains(draw, sets[number], results):
            return sets[number]
    for number in range(len(first), len(sets)):
        first.add(number, draw.reading(sets[number], 0))
        if explains(draw, sets[number], results):
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
    return (*small, *triples)


def explains(draw: Draw, mistakes: tuple[Mistake, ...], results: list[CaseResult]) -> bool:
    """Whether the mistaken answer does what the learner's did, in every case."""
    values = False
    messages = True
    for index, result in enumerate(results):
        theirs = draw.reading(mistakes, index)
        if not alike(draw.exercise, result.yours, theirs):
            return False
        if result.yours.observation.outcome == "value":
            values = True
        else:
            crashes = result.yours.observation.crash, theirs.observation.crash
            messages = messages and crashes[0].message == crashes[1].message
    # Where every case raises, the kind alone says too little: the words must agree as well.
    return values or messages


def explains_most(draw: Draw, results: list[CaseResult]) -> tuple[Mistake, list] | None:
    """The single mistake that explains most of the wrong cases, and those cases.

    It must do so for more than half of them, and for two at least, and be right in at least half
    of the cases where the learner is: a mistake that spoils those is not the one at work.
    """
    right = [(i, r) for i, r in enumerate(results) if not r.problem]
    wrong = [(i, r) for i, r in enumerate(results) if r.problem in ("values", "type", "changed")]
    best: tuple[Mistake, list] | None = None
    for mistake in draw.exercise.mistakes:
        same = _alike_cases(draw, mistake, wrong)
        if len(same) > max(len(wrong) / 2, len(best[1]) if best else 1):
            kept = sum(alike(draw.exercise, r.yours, draw.reading((mistake,), i)) for i, r in right)
            best = (mistake, same) if 2 * kept >= len(right) else best
    return best


def _alike_cases(draw: Draw, mistake: Mistake, wrong: list[tuple[int, CaseResult]]) -> list:
    """The wrong cases that a mistake explains; cut short once they cannot be the most."""
    same: list[CaseResult] = []
    for done, (index, result) in enumerate(wrong, 1):
        if alike(draw.exercise, result.yours, draw.reading((mistake,), index)):
            same.append(result)
        elif done - len(same) >= len(wrong) / 2:
            return []
    return same
