"""Nothing is returned, or always the same."""

from typing import Any

from labkit.engine.exercise import Exercise
from labkit.engine.plain import Foreign
from labkit.engine.results import CaseResult, same_plain
from labkit.engine.verdict import Finding

Results = list[CaseResult]


def missing_return(exercise: Exercise, results: Results) -> Finding | None:
    """Every call returned None."""
    if exercise.is_class or any(_returned(r) is not None for r in results):
        return None
    printed = any(r.yours.observation.printed for r in results)
    return Finding(
        "missing-return",
        "your function returns None",
        "a function that prints its answer" if printed else "a function without return",
        "Where does the result leave your function?",
    )


def same_for_every_case(exercise: Exercise, results: Results) -> Finding | None:
    """One value for all cases, although the right ones differ."""
    if any(r.yours.leaves is None for r in results):
        return None  # of another type than promised, which is said better elsewhere
    values = [r.yours.observation.value for r in results]
    rights = [r.right.observation.value for r in results]
    if len(results) < 3 or all(same_plain(rights[0], v) for v in rights):
        return None
    if not all(same_plain(values[0], v) for v in values[1:]) or _unreadable(values[0]):
        return None
    return Finding(
        "hard-coded",
        "the answer is the same whatever comes in",
        "an answer written for one example",
        "Which of the arguments does your result depend on?",
    )


def _returned(result: CaseResult) -> Any:
    """What the learner's function returned, also where a driver tells more than that."""
    value = result.yours.observation.value
    told = [name for name in ("returned", "history") if isinstance(value, dict) and name in value]
    return value[told[0]] if told else value


def _unreadable(value: Any) -> bool:
    """Whether the value holds an object of which only the class's name is known."""
    if isinstance(value, (list, tuple)):
        return any(map(_unreadable, value))
    return isinstance(value, Foreign) and value.items is None and value.array is None
