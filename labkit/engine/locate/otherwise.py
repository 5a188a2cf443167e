"""The wrong cases once more, each with something about the call otherwise: where all of them come
right, that is the cause. No list of mistakes is needed: it is measured.

    by itself     each as the first call of a new definition: something outlives a call
    in rows       the same arrays, stored row by row: something follows the memory
    in float64    the same numbers in the dtype that NumPy computes in
"""

from collections.abc import Callable

import numpy as np

from labkit.engine import drivers
from labkit.engine.draw import Draw
from labkit.engine.exercise import Case, Exercise
from labkit.engine.locate.asking import Ask
from labkit.engine.locate.build import Bench, no_traces
from labkit.engine.locate.outcome import outcome_of
from labkit.engine.locate.source import definitions
from labkit.engine.locate.trial import Trial
from labkit.engine.places import arrays, asking, replaced
from labkit.engine.results import CaseResult
from labkit.engine.theirs import Theirs
from labkit.engine.verdict import Finding

MOST = 8  # wrong cases that are called again
_STEPS = 10**6  # what no case takes
TIMES = 3  # that each is called by itself
_KINDS = "fiu"


def here(exercise: Exercise, subject: Theirs, results: list[CaseResult]) -> Finding | None:
    """The cause, from calls of the learner's code in this process."""
    own = definitions(subject)
    if not own:
        return None
    with no_traces():
        return otherwise(exercise, results, lambda draw: Trial(exercise, draw, Bench(own)))


def otherwise(
    exercise: Exercise, results: list[CaseResult], trial_of: Callable[[Draw], Trial]
) -> Finding | None:
    """What leaves every wrong case right, or None. trial_of makes what calls the learner's code."""
    wrong = [r for r in results if r.problem]
    if not wrong or any(r.problem == "stopped" for r in results):
        return None
    if _remembers(exercise, results, trial_of):
        return Finding.said("remembers-between-calls", "remembers-other-calls")
    if any(r.problem == "raised" for r in wrong):  # Python has said what does not fit
        return None
    for name, change in (("stored-by-columns", _in_rows), ("not-in-float64", _in_float64)):
        made = [new for r in wrong[:MOST] if (new := _changed(r.case, change)) is not None]
        if len(made) == len(wrong[:MOST]) and _come_right(exercise, made, trial_of):
            return Finding.said(name)
    return None


def _remembers(
    exercise: Exercise, results: list[CaseResult], trial_of: Callable[[Draw], Trial]
) -> bool:
    """Whether calls are right by themselves, each time, and wrong again after the ones before.

    Without the second, chance, the clock, or what was set on the learner's own object would do.
    """
    # A case of several calls remembers the first of them.
    number = [i for i, r in enumerate(results) if r.problem and r.case.driver is drivers.call]
    single = [results[i].case for i in number[:MOST]]
    if not single or all(r.problem for r in results):
        return False
    if not all(_come_right(exercise, single, trial_of) for _ in range(TIMES)):
        return False
    before = results[: number[: len(single)][-1] + 1]
    trial = trial_of(Draw(exercise, [r.case for r in before]))
    subject = trial.bench.build(0)
    again = [trial.outcomes(Ask([subject], i, _STEPS))[0] for i in range(len(before))]
    return again == [outcome_of(r) for r in before]


def _come_right(exercise: Exercise, cases: list[Case], trial_of: Callable[[Draw], Trial]) -> bool:
    """Whether each of the cases is right, when it is the first call of a new definition."""
    trial = trial_of(Draw(exercise, cases))
    every = (trial.outcomes(Ask([trial.bench.build(0)], i, _STEPS)) for i in range(len(cases)))
    return all(outcome == frozenset() for outcomes in every for outcome in outcomes)


def _changed(case: Case, change: Callable[[np.ndarray], np.ndarray]) -> Case | None:
    """The case with every array changed; None where that leaves all of them as they are."""
    changes = []

    def noted(array: np.ndarray) -> np.ndarray:
        new = change(array)
        changes.append(new is not array)
        return new

    def all_arrays(one: Case) -> tuple:
        args = one.args
        for i, value in enumerate(one.args):
            for path, _ in arrays(value, _KINDS):
                args = replaced(Case(one.label, *args), i, path, noted)
        return args

    try:
        made = asking(case, all_arrays)
    except (TypeError, ValueError, IndexError):
        return None
    return made if any(changes) else None


def _in_rows(array: np.ndarray) -> np.ndarray:
    return array if array.flags.c_contiguous else np.ascontiguousarray(array)


def _in_float64(array: np.ndarray) -> np.ndarray:
    return array if array.dtype == np.float64 else array.astype(np.float64)
