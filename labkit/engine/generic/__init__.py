"""Causes that need no list: they are recognised from the right answer alone.

Each looks at all cases and answers only when it explains every one exactly: the values are
the right ones negated, transposed, reordered or shifted, or what the right answer gives when
an argument is zero. They are tried when no named mistake fits.
"""

from labkit.engine.diagnose import diagnose
from labkit.engine.draw import Draw
from labkit.engine.exercise import Exercise, Mistake
from labkit.engine.generic.arguments import (
    arguments_exchanged,
    default_changed,
    only_a_part,
    without_influence,
)
from labkit.engine.generic.leaves import factor, only_zeros, shifted, transposed
from labkit.engine.generic.mends import mends
from labkit.engine.generic.whole import (
    missing_return,
    one_output_alone,
    returned_as_given,
    same_for_every_case,
)
from labkit.engine.results import CaseResult
from labkit.engine.verdict import Finding

Results = list[CaseResult]
_LOOKS = (
    factor,
    transposed,
    shifted,
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
    if not any(r.problem == "raised" or _has_other_names(r) for r in results):
        for look in _LOOKS:
            if finding := look(exercise, results):
                return (finding,)
    for finding, again in mended:
        if _better(results, again) and (named := diagnose(draw, again)):
            return (finding, *map(as_finding, named))
    return ()


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
