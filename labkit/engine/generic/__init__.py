"""Causes that need no list: they are recognised from the right answer alone.

Each looks at all cases and answers only when it explains every one exactly: the values are
the right ones negated, transposed, reordered or shifted, or what the right answer gives when
an argument is zero. They are tried when no named mistake fits.
"""

import numpy as np

from labkit.engine.diagnose import diagnose, single
from labkit.engine.draw import Draw
from labkit.engine.exercise import Exercise, Mistake
from labkit.engine.generic.arguments import (
    arguments_exchanged,
    default_changed,
    ignored_options,
    only_a_part,
    without_influence,
)
from labkit.engine.generic.leaves import (
    along_an_axis,
    factor,
    left_out,
    mapped,
    only_zeros,
    shifted,
    single_precision,
    transposed,
)
from labkit.engine.generic.limits import clipped
from labkit.engine.generic.mends import mends
from labkit.engine.generic.mends import overlooked as overlooked
from labkit.engine.generic.whole import (
    missing_return,
    one_output_alone,
    returned_as_given,
    same_for_every_case,
)
from labkit.engine.results import CaseResult, Reading, alike, compare, is_measured
from labkit.engine.verdict import Finding

Results = list[CaseResult]
_LOOKS = (
    single_precision,
    factor,
    transposed,
    shifted,
    mapped,
    left_out,
    along_an_axis,
    clipped,
    default_changed,
    without_influence,
    only_a_part,
    arguments_exchanged,
)


def no_effect(exercise: Exercise, results: Results) -> tuple[Finding, ...]:
    """Nothing, a constant, zeros, or the arguments as they came: seen before any set of mistakes.

    A set of several mistakes can give the same, and would be a false name.
    """
    if any(r.problem in ("stopped", "raised") for r in results):
        return ()
    looks = (missing_return, one_output_alone, same_for_every_case, only_zeros, returned_as_given)
    return next(((f,) for look in looks if (f := look(exercise, results))), ())


def recognise(draw: Draw, results: Results) -> tuple[Finding, ...]:
    """The first general cause that explains every case, alone or with named mistakes."""
    exercise = draw.exercise
    if any(r.problem == "stopped" for r in results):
        return ()
    mended = [(finding, mend(exercise, results)) for finding, mend in mends(exercise, results)]
    mended = [(finding, again) for finding, again in mended if again is not None]
    for finding, again in mended:
        if not any(r.problem for r in again):
            return (finding,)
    if found := _looked(exercise, results):
        return found
    for finding, again in mended:
        if _better(results, again):
            named = diagnose(draw, again)
            if found := tuple(map(as_finding, named)) or _looked(exercise, again):
                return (finding, *found)
    for finding, made, again in ignored_options(draw, results):
        if named := single(made, again):
            return (finding, *map(as_finding, named))
    return () if any(r.problem == "raised" for r in results) else _beside(draw, results)


def _beside(draw: Draw, results: Results) -> tuple[Finding, ...]:
    """A listed mistake whose outputs are scaled, transposed or float32 as well, in every case."""
    order = sorted(range(len(results)), key=lambda i: not results[i].problem)
    for mistake in draw.exercise.mistakes:
        for look in (_scaled, transposed, single_precision):
            again: Results = []
            for i in order:
                theirs = draw.reading((mistake,), i)
                if theirs.leaves is None or not _is_beside(draw.exercise, results[i], theirs):
                    break
                if _is_undone(draw.exercise, results[i], theirs):
                    break
                again.append(compare(draw.exercise, results[i].case, results[i].yours, theirs))
                if again[-1].problem and not look(draw.exercise, again):
                    break
            else:
                if found := look(draw.exercise, again):
                    return as_finding(mistake), found
    return ()


def _is_undone(exercise: Exercise, result: CaseResult, theirs: Reading) -> bool:
    """Whether a case is right that a mistake makes wrong: what is beside it would take it back."""
    return not result.problem and bool(compare(exercise, result.case, theirs, result.right).problem)


def _scaled(exercise: Exercise, results: Results) -> Finding | None:
    return factor(exercise, results, "factor-beside")


def _is_beside(exercise: Exercise, result: CaseResult, theirs: Reading) -> bool:
    """Whether a case can show something beside a mistake: it differs from what the mistake gives,
    or that is zero, or is no number."""
    yours = result.yours.leaves
    if yours is None or list(yours) != list(theirs.known):
        return False
    shows = any(map(is_measured, theirs.known.values())) and not _is_zero(theirs)
    return not shows or not alike(exercise, result.yours, theirs)


def _is_zero(reading: Reading) -> bool:
    return any(isinstance(leaf, np.ndarray) and not leaf.any() for leaf in reading.known.values())


def _looked(exercise: Exercise, results: Results) -> tuple[Finding, ...]:
    """What one look explains, of results that can be set side by side with the right ones."""
    if any(r.problem == "raised" or _has_other_names(r) for r in results):
        return ()
    return next(((f,) for look in _LOOKS if (f := look(exercise, results))), ())


def _has_other_names(result: CaseResult) -> bool:
    """Whether other outputs came than are wanted, so that they cannot be set side by side."""
    yours, right = result.yours.leaves, result.right.leaves
    return yours is not None and list(yours) != list(right or {})


def _better(results: Results, mended: Results) -> bool:
    """Whether a mend has made more values comparable than there were, or undone a change."""
    bad = [sum(r.problem == "type" or bool(r.yours.observation.changed) for r in rs)
           for rs in (results, mended)]  # fmt: skip
    return bad[1] < bad[0]


def as_finding(mistake: Mistake) -> Finding:
    """A named mistake as a finding."""
    return Finding(mistake.name, mistake.fact, mistake.twin, mistake.question)
