"""Find the smallest set of named mistakes whose output is the learner's, on every case."""

from collections.abc import Iterable
from itertools import chain, islice

from labkit.engine import variants
from labkit.engine.exercise import Exercise, Mistake
from labkit.engine.observe import observe
from labkit.engine.results import CaseResult, alike, read

# Sets of three are tried while there are few of all. A count, not a time: a slow machine must
# give the same answer as a fast one, or two gradings of one class would differ.
SETS = 400


def diagnose(exercise: Exercise, results: list[CaseResult]) -> tuple[Mistake, ...]:
    """The mistakes that explain every case, or an empty tuple."""
    if any(r.problem == "stopped" for r in results):
        return ()
    small = [*variants.sets(exercise, 1), *variants.sets(exercise, 2)]
    candidates = chain(small, islice(variants.sets(exercise, 3), max(0, SETS - len(small))))
    return next((m for m in candidates if explains(exercise, m, results)), ())


def explains(exercise: Exercise, mistakes: tuple[Mistake, ...], results: Iterable) -> bool:
    """Whether the mistaken answer does what the learner's did, in every case."""
    subject = variants.variant(exercise, mistakes)
    values = False
    messages = True
    for result in results:
        theirs = read(exercise, result.case, observe(subject, result.case))
        if not alike(exercise, result.yours, theirs):
            return False
        if result.yours.observation.outcome == "value":
            values = True
        else:
            crashes = result.yours.observation.crash, theirs.observation.crash
            messages = messages and crashes[0].message == crashes[1].message
    # Where every case raises, the kind alone says too little: the words must agree as well.
    return values or messages


def explains_most(exercise: Exercise, results: list[CaseResult]) -> tuple[Mistake, list] | None:
    """The single mistake that explains most of the wrong cases, and those cases.

    It must do so for more than half of them, and leave no right case unexplained by half.
    """
    wrong = [r for r in results if r.problem in ("values", "type", "changed")]
    best: tuple[Mistake, list] | None = None
    for mistake in exercise.mistakes:
        same = _alike_cases(exercise, mistake, wrong)
        if len(same) > max(len(wrong) / 2, len(best[1]) if best else 1):
            best = mistake, same
    return best


def _alike_cases(exercise: Exercise, mistake: Mistake, wrong: list[CaseResult]) -> list:
    """The wrong cases that a mistake explains; cut short once they cannot be the most."""
    subject = variants.variant(exercise, (mistake,))
    same: list[CaseResult] = []
    for done, result in enumerate(wrong, 1):
        theirs = read(exercise, result.case, observe(subject, result.case))
        if alike(exercise, result.yours, theirs):
            same.append(result)
        elif done - len(same) >= len(wrong) / 2:
            return []
    return same
