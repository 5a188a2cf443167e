"""Judge: from observations to a verdict. Needs the right answer, never the learner's object."""

import inspect
import time
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np

from labkit.engine import diagnose, generic, wording
from labkit.engine.crash import Crash
from labkit.engine.exercise import Case, Exercise
from labkit.engine.observe import Observation, observe
from labkit.engine.results import Sheet, compare, read
from labkit.engine.verdict import Verdict

PATIENCE = 60.0  # seconds that all calls of one check may take together
SEED = 2197  # cases of a check in a notebook; grading draws its own


def draw(exercise: Exercise, seed: int = SEED) -> list[Case]:
    """The cases of an exercise for a seed."""
    rng = np.random.default_rng([seed, zlib.crc32(exercise.name.encode())])
    return list(exercise.cases(rng))


def assess(exercise: Exercise, subject: Any, seed: int = SEED) -> Verdict:
    """Observe subject on all cases, then judge: what `check` does in a learner's kernel."""
    is_class = inspect.isclass(subject)
    if is_class != exercise.is_class:
        return wording.wrong_kind(exercise, is_class)
    cases = draw(exercise, seed)
    return judge(exercise, cases, watch(subject, cases))


def watch(subject: Any, cases: Sequence[Case]) -> list[Observation]:
    """Observations of all cases, then of the first once more. Stops early when that is over."""
    seen: list[Observation] = []
    start = time.perf_counter()
    for case in (*cases, cases[0]):
        seen.append(observe(subject, case))
        if is_last(seen[-1]):
            break
        if time.perf_counter() - start > PATIENCE:
            text = f"The calls took more than {PATIENCE:.0f} seconds together."
            seen.append(Observation("stopped", crash=Crash("TooSlow", text)))
            break
    return seen


def is_last(observation: Observation) -> bool:
    """Whether an observation makes further ones pointless: stopped, or an unwritten stub."""
    return observation.outcome == "stopped" or bool(observation.crash and observation.crash.stub)


def judge(exercise: Exercise, cases: Sequence[Case], seen: Sequence[Observation]) -> Verdict:
    """The verdict on observations of the cases, in order, and of the first case once more.

    Never raises: a defect of labkit's own gives a verdict that says so.
    """
    try:
        return _decide(sheet(exercise, cases, seen))
    except Exception as error:
        return wording.fault(exercise, f"{type(error).__name__}: {error}")


def sheet(exercise: Exercise, cases: Sequence[Case], seen: Sequence[Observation]) -> Sheet:
    """Every observation beside the right one. Raises ValueError when the right answer fails."""
    rights = [read(exercise, c, observe(exercise.answer, c)) for c in cases]
    for case, right in zip(cases, rights, strict=True):
        if right.leaves is None:
            why = right.mismatch or right.observation.crash
            raise ValueError(f"the right answer fails with {case.label}: {why}")
    results = [
        compare(exercise, case, read(exercise, case, o), right)
        for case, o, right in zip(cases, seen, rights, strict=False)
    ]
    repeat = None
    if len(seen) > len(cases):
        repeat = compare(exercise, cases[0], read(exercise, cases[0], seen[len(cases)]), rights[0])
    return Sheet(exercise, results, repeat, len(cases))


def _decide(sheet: Sheet) -> Verdict:
    crash = sheet.crash
    if crash and crash.stub and crash.function in sheet.own_names:
        return wording.not_written(sheet, crash)
    if sheet.results[-1].problem == "stopped":
        return wording.raised(sheet, sheet.results[-1].yours.observation.crash)
    if not sheet.wrong:
        return wording.passed(sheet) if sheet.complete else wording.unsteady(sheet)
    named = diagnose.diagnose(sheet.exercise, sheet.results)
    found = tuple(map(generic.as_finding, named))
    if found := found or generic.recognise(sheet.exercise, sheet.results):
        return wording.explained(sheet, found)
    if crash:
        return wording.raised(sheet, crash)
    return wording.unexplained(sheet)
