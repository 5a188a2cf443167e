"""A case's observation read through the contract, and set beside the right one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from labkit.engine.compare import Difference, Sketch, close, difference, said, sketch, tolerance
from labkit.engine.contract import Mismatch
from labkit.engine.exercise import Case, Exercise
from labkit.engine.observe import Observation
from labkit.engine.plain import Foreign
from labkit.engine.theirs import Frozen, Leaves
from labkit.words import say

_LOUD = ("overflow", "invalid value", "divide by zero")


@dataclass(frozen=True)
class Reading:
    """An observation as leaves. mismatch is set instead when the type is wrong."""

    observation: Observation
    leaves: Leaves | None = None
    mismatch: str = ""
    loud: bool = False  # warned, in an exercise where that counts

    @property
    def known(self) -> Leaves:
        """The leaves, of a reading that has them: the right answer's, or one that was judged."""
        assert self.leaves is not None, "nothing was read"
        return self.leaves

    @cached_property
    def sketches(self) -> dict[str, Sketch | None]:
        """A sketch of each leaf: a learner's reading is compared with a thousand others."""
        return {name: sketch(leaf) for name, leaf in (self.leaves or {}).items()}


@dataclass(frozen=True)
class CaseResult:
    """problem: '', 'raised', 'stopped', 'type', 'values', 'changed' or 'warned'."""

    case: Case
    yours: Reading
    right: Reading
    problem: str
    differences: tuple[Difference, ...] = ()


def read(exercise: Exercise, case: Case, observation: Observation) -> Reading:
    """Read what was observed through the exercise's contract."""
    crash = observation.crash
    # Whatever else is in it: a line search counts steps in every method, in stubs too.
    if case.only is not None and crash and crash.kind == "NotImplementedError":
        observation = observation.so_far
    loud = exercise.quiet and any(w.startswith(_LOUD) for w in observation.warnings)
    if observation.outcome != "value":
        return Reading(observation, loud=loud)
    try:
        leaves = exercise.returns.read(observation.value)
        if not all(isinstance(name, str) for name in leaves):
            raise Mismatch("it returned a dict whose keys are no names")
        leaves = case.view(leaves) if case.view else leaves
        if case.only is not None:
            leaves = {name: leaf for name, leaf in leaves.items() if name in case.only}
    except Mismatch as error:
        return Reading(observation, mismatch=str(error), loud=loud)
    except Exception as error:
        # A view or a spec that stumbles over odd data must not take the check down.
        return Reading(observation, mismatch=say("contract.unreadable", error=error), loud=loud)
    return Reading(observation, leaves, loud=loud)


def by_step(
    exercise: Exercise, case: Case, observation: Observation, steps: Sequence
) -> Iterator[tuple[str, Leaves]]:
    """Each method of the steps with the leaves that are there once it has been called.

    steps: those of the right answer. Ends before the method whose outputs cannot be read.
    """
    seen, names = observation.so_far, set()
    for method, outputs in steps if isinstance(seen.value, dict) else ():
        names |= set(outputs)
        value = {name: item for name, item in seen.value.items() if name in names}
        leaves = read(exercise, case, replace(seen, value=value)).leaves
        if leaves is None:
            return
        yield method, leaves


def compare(exercise: Exercise, case: Case, yours: Reading, right: Reading) -> CaseResult:
    """Set a reading beside the right one."""
    outcome = yours.observation.outcome
    if outcome != "value":
        return CaseResult(case, yours, right, outcome)
    if yours.leaves is None:
        found = Difference("", "type", yours.mismatch)
        return CaseResult(case, yours, right, "type", (found,))
    if list(yours.leaves) != list(right.known):
        told = say("contract.returned_names", names=", ".join(yours.leaves))
        found = Difference("", "type", told)
        return CaseResult(case, yours, right, "type", (found,))
    found = tuple(differences(exercise, yours.leaves, right.known))
    found = tuple(_in_words(d, yours) for d in found)
    if found:
        problem = "type" if any(d.kind == "shape" for d in found) else "values"
        return CaseResult(case, yours, right, problem, found)
    result = CaseResult(case, yours, right, "warned" if yours.loud and not right.loud else "")
    return replace(result, problem="changed") if changes_more(result) else result


def _in_words(found: Difference, yours: Reading) -> Difference:
    """A difference as it is told: words of a room on an output are no text of the learner's, and
    stand without quotes."""
    leaf = yours.known[found.leaf]
    if type(leaf) is not str or leaf in _texts(yours.observation.value):
        return found
    return said(found.leaf, leaf)


def _texts(value: Frozen) -> Iterator[str]:
    """All texts in what was returned."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, (list, tuple, frozenset)):
        for each in value:
            yield from _texts(each)


def changes_more(result: CaseResult) -> bool:
    """Whether the call changed an argument that a right answer leaves as it is."""
    yours, right = result.yours.observation, result.right.observation
    return bool(yours.changed.keys() - right.changed.keys())


def differences(exercise: Exercise, yours: dict, right: dict) -> Iterator[Difference]:
    """How the leaves that are there differ from the right ones."""
    for name in (name for name in right if name in yours):
        if d := difference(name, yours[name], right[name], tolerance(exercise.returns, name)):
            yield d


def alike(exercise: Exercise, a: Reading, b: Reading) -> bool:
    """Whether two observations of one case are the same to rounding."""
    one, two = a.observation, b.observation
    if one.outcome != two.outcome or a.loud != b.loud:
        return False
    if one.outcome != "value":
        return one.ended_by.kind == two.ended_by.kind
    if not _same_changes(one.changed, two.changed):
        return False
    if a.leaves is None or b.leaves is None:
        return a.leaves is b.leaves and same_plain(one.value, two.value)
    if list(a.leaves) != list(b.leaves):
        return False
    wanted = [(a, b, k, tolerance(exercise.returns, k)) for k in a.leaves]
    return not any(_excluded(*w) for w in wanted) and all(
        close(a.leaves[k], b.leaves[k], rtol) for _, _, k, rtol in wanted
    )


def _excluded(a: Reading, b: Reading, leaf: str, rtol: float) -> bool:
    one, two = a.sketches[leaf], b.sketches[leaf]
    return one is not None and two is not None and one.excludes(two, rtol)


def _same_changes(a: dict, b: dict) -> bool:
    return a.keys() == b.keys() and all(same_plain(a[k], b[k]) for k in a)


def same_plain(a: Frozen, b: Frozen, rtol: float = 1e-8) -> bool:
    """Whether two frozen values of any kind are the same; a list and a tuple may be."""
    if isinstance(a, Foreign) and isinstance(b, Foreign):
        parts = ((a.items, b.items), (a.array, b.array))
        return a.kind == b.kind and all(same_plain(x, y, rtol) for x, y in parts)
    if isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)):
        return len(a) == len(b) and all(same_plain(x, y, rtol) for x, y in zip(a, b, strict=True))
    if isinstance(a, dict) and isinstance(b, dict):
        return list(a) == list(b) and all(same_plain(a[k], b[k], rtol) for k in a)
    if isinstance(a, np.generic) or isinstance(b, np.generic):
        a = a.item() if isinstance(a, np.generic) else a
        b = b.item() if isinstance(b, np.generic) else b
    return close(a, b, rtol)


def is_measured(leaf: Frozen) -> bool:
    """Whether a leaf is of real numbers, which two faults rarely give alike, as they do counts; an
    array of noughts and ones says little more than its shape."""
    return is_real(leaf) and (np.size(leaf) < 3 or len(np.unique(leaf)) > 2)


def is_real(leaf: Frozen) -> bool:
    """Whether a leaf is a float, or an array of floats."""
    return isinstance(leaf, (float, np.ndarray)) and np.asarray(leaf).dtype.kind == "f"
