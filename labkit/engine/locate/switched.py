"""Which argument brings the fault in: the smallest wrong call once more, one array of it zero.

"Right for V, wrong for U" points better than a percentage. The learner's code is called as a
search for a line calls it: in a copy of its globals, under a limit of steps.
"""

from collections.abc import Callable, Iterator

import numpy as np

from labkit.engine.draw import Draw
from labkit.engine.evidence import listed
from labkit.engine.exercise import Case, Exercise
from labkit.engine.generic.arguments import replaced_arrays
from labkit.engine.held import smallest
from labkit.engine.locate.asking import Ask
from labkit.engine.locate.build import Bench, no_traces
from labkit.engine.locate.outcome import outcome_of
from labkit.engine.locate.source import definitions
from labkit.engine.locate.trial import Trial
from labkit.engine.observe import observe
from labkit.engine.results import CaseResult, read
from labkit.engine.theirs import Theirs
from labkit.words import say

MOST = 12  # arrays that are tried


def here(exercise: Exercise, subject: Theirs, results: list[CaseResult]) -> str:
    """The sentence, from calls of the learner's object in this process."""
    own = definitions(subject)
    if not own:
        return ""
    with no_traces():
        return switched_off(exercise, results, lambda draw: Trial(exercise, draw, Bench(own)))


def switched_off(
    exercise: Exercise, results: list[CaseResult], trial_of: Callable[[Draw], Trial]
) -> str:
    """'One array zero at a time, that case is right for V, and wrong for U and W.'

    '' where that tells nothing apart. trial_of makes what calls the learner's code in other cases.
    """
    wrong = [r for r in results if r.problem]
    if not wrong or any(r.problem == "stopped" for r in results):
        return ""
    result = smallest(wrong)
    made = list(_zeroed(exercise, result))[:MOST] if result.problem == "values" else []
    if len(made) < 2:
        return ""
    trial = trial_of(Draw(exercise, [result.case, *(case for _, case in made)]))
    outcome, steps, _ = trial.again(0)
    if outcome != outcome_of(result):
        return ""
    said: dict[bool, list[str]] = {True: [], False: []}
    for number, (name, _) in enumerate(made, 1):
        ask = Ask([trial.bench.build(0)], number, 4 * steps + 300)
        for outcome in trial.outcomes(ask):
            if outcome is not None:
                said[not outcome].append(name)
    if not all(said.values()):
        return ""
    return say("seen.switched_off", case=result.case.label,
               right=listed(said[True]), wrong=listed(said[False]))  # fmt: skip


def _zeroed(exercise: Exercise, result: CaseResult) -> Iterator[tuple[str, Case]]:
    """The call with each array zero in turn, where that leaves something to be wrong."""
    case, leaves = result.case, {d.leaf for d in result.differences}
    for name, args in replaced_arrays(exercise, case, np.zeros_like):
        changed = Case(case.label, *args, driver=case.driver, view=case.view)
        changed.only = case.only
        right = read(exercise, changed, observe(exercise.answer, changed)).leaves
        if right is not None and any(map(_says_something, map(right.get, leaves))):
            yield name, changed


def _says_something(leaf: object) -> bool:
    """Whether a leaf is not zeros alone, which almost any fault leaves as they are."""
    return leaf is not None and not (isinstance(leaf, np.ndarray) and not leaf.any())
