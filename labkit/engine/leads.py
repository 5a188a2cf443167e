"""What can be said where no cause fits: true of the pattern of right and wrong cases alone.

A lead is no cause: it says where to look, in the words of the stub or of the cases, and never
explains a value. It is given as a finding so that it heads the report, and is marked `weak`.
"""

import re
from collections.abc import Sequence
from fnmatch import fnmatchcase

from labkit.engine import evidence
from labkit.engine.compare import UNTOLD
from labkit.engine.exercise import Exercise
from labkit.engine.rearranged import rearranged
from labkit.engine.results import CaseResult
from labkit.engine.verdict import Finding
from labkit.words import say

Results = Sequence[CaseResult]


def lead(exercise: Exercise, results: Results) -> Finding | None:
    """The first lead that holds for these results, or None."""
    looks = (_not_the_type, _argument_changed, _said_of_the_values, _rearranged, _promise_not_kept,
             _one_case_alone)  # fmt: skip
    return next((found for look in looks if (found := look(exercise, results))), None)


def _not_the_type(exercise: Exercise, results: Results) -> Finding | None:
    """What comes back cannot be compared, in every wrong case: the contract's sentence says why."""
    wrong = [r for r in results if r.problem]
    if not all(r.problem == "type" and r.differences[0].kind == "type" for r in wrong):
        return None
    return Finding(
        "not-as-promised",
        wrong[0].differences[0].text,
        question=say("lead.not-as-promised.question"),
        weak=True,
    )


def _argument_changed(exercise: Exercise, results: Results) -> Finding | None:
    """Values are wrong, and each time an argument was changed in place, which no right one does."""
    wrong = [r for r in results if r.problem]
    changed = [r.yours.observation.changed.keys() - r.right.observation.changed.keys()
               for r in wrong]  # fmt: skip
    if not all(changed):
        return None
    what = evidence.changed_arguments(exercise, list(results))
    return _found("argument-changed", what=what)


def _said_of_the_values(exercise: Exercise, results: Results) -> Finding | None:
    """A view says in words what values that chance decides look like: 'repeated in part'."""
    wrong = [r for r in results if r.problem]
    for said in [d.leaf for d in wrong[0].differences]:
        if not all(_is_a_word(exercise, r, said) for r in wrong):
            continue
        value = next(str(r.yours.leaves[said]) for r in wrong if r.yours.leaves)
        if value == UNTOLD:
            continue
        return Finding(
            re.sub(r"\W+", "-", said.removeprefix("the ")),
            say("lead.said.fact", output=said, value=value),
            question=say("lead.said.question", output=said),
            weak=True,
        )
    return None


def _is_a_word(exercise: Exercise, r: CaseResult, leaf: str) -> bool:
    """Whether a case's view, not the learner's code, put a wrong output into words."""
    if r.case.view is None or leaf not in {d.leaf for d in r.differences}:
        return False
    yours, right = (reading.leaves or {} for reading in (r.yours, r.right))
    if not isinstance(yours.get(leaf), str) or not isinstance(right.get(leaf), str):
        return False
    plain = exercise.returns.read(r.right.observation.value)
    return leaf not in plain


def _rearranged(exercise: Exercise, results: Results) -> Finding | None:
    """The right entries are there, in another order, or not all, or with others after them."""
    found = rearranged(results)
    return _found(found[0], output=", ".join(found[1])) if found else None


def _promise_not_kept(exercise: Exercise, results: Results) -> Finding | None:
    """Wrong just where one phrase of the stub is tried, and right everywhere else."""
    wrong = {r.case.label for r in results if r.problem}
    right = {r.case.label for r in results if not r.problem}
    for phrase, held in exercise.promises.items():
        patterns = [h for h in held if isinstance(h, str) and h != "*"]
        tried = {label for label in wrong | right if _fits(label, patterns)}
        if right and wrong and wrong <= tried and len(tried & right) < len(wrong):
            text = phrase if len(phrase) <= 60 else phrase[:57] + "..."
            return _found("promise-not-kept", phrase=text)
    return None


def _fits(label: str, patterns: list[str]) -> bool:
    return any(fnmatchcase(label, pattern) for pattern in patterns)


def _one_case_alone(exercise: Exercise, results: Results) -> Finding | None:
    """One case is wrong, and three others or more are right."""
    wrong = [r.case for r in results if r.problem]
    if len(wrong) != 1 or len(results) < 4:
        return None
    return _found("one-case-alone", case=wrong[0].label)


def _found(name: str, **values: object) -> Finding:
    """A lead in the words that labkit/words has for it."""
    fact, question = (say(f"lead.{name}.{part}", **values) for part in ("fact", "question"))
    return Finding(name, fact, question=question, weak=True)
