"""Marks of wrong outputs that no listed mistake gives: equal where the outputs are, on all cases.

A mark is a hash, for one run's secret cases: it says nothing by itself, and it is kept from
students. Marks that are equal make a new misunderstanding one thing (`groups`).
"""

import hashlib
import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from labkit.engine import diagnose
from labkit.engine.compare import TINY, tolerance
from labkit.engine.draw import Draw
from labkit.engine.observe import Observation
from labkit.engine.plain import Foreign
from labkit.engine.results import CaseResult, Reading
from labkit.engine.theirs import Frozen
from labkit.engine.verdict import State, Verdict

FINEST = 1e-6  # six significant digits: rounding differs from one way of computing to another


def marks(cases: Draw, seen: Sequence[Observation], verdict: Verdict) -> tuple[str, str]:
    """A mark of the outputs, and the mistake beyond the list that gives them (its key).

    '' for both where the outputs are right, a listed mistake or a general cause gives them, or no
    case gave a wrong value: equal exceptions alone are no evidence. Never raises.
    """
    if verdict.state not in (State.VALUES, State.TYPE, State.RAISED, State.SLOW):
        return "", ""
    try:
        results = cases.results(seen)
        if len(results) < len(cases) or not any(map(_is_wrong_value, results)):
            return "", ""
        made = diagnose.made_by_machine(cases, results) if verdict.causes else ()
        if verdict.causes and verdict.mistakes != tuple(m.name for m in made):
            return "", ""
        digests = [_of_reading(cases, r.yours) for r in results]
    except Exception:  # an extra: without it the verdict is as good as before
        return "", ""
    text = repr((cases.exercise.name, digests)).encode("utf-8", "surrogatepass")
    return hashlib.sha256(text).hexdigest()[:16], made[0].key if made else ""


def _is_wrong_value(result: CaseResult) -> bool:
    return result.problem in ("values", "type", "changed", "warned")


def _of_reading(cases: Draw, reading: Reading) -> tuple:
    """What `results.alike` compares, as a digest."""
    observation = reading.observation
    if observation.outcome != "value":
        return observation.outcome, observation.ended_by.kind, reading.loud
    changed = [(path, digest(new)) for path, new in sorted(observation.changed.items())]
    if reading.leaves is None:
        return "unread", digest(observation.value), changed, reading.loud
    returns = cases.exercise.returns
    leaves = [(k, digest(v, tolerance(returns, k))) for k, v in reading.leaves.items()]
    return "value", leaves, changed, reading.loud


Plain = tuple | list | bool | str | None


def digest(value: Frozen, rtol: float = FINEST) -> Plain:
    """Plain data with a repr that is equal for frozen values that are equal to rounding."""
    if isinstance(value, (list, tuple)):
        return [digest(v, rtol) for v in value]
    if isinstance(value, dict):
        return [(str(k), digest(v, rtol)) for k, v in value.items()]
    if isinstance(value, Foreign):
        return value.kind, digest(value.items, rtol), digest(value.array, rtol)
    if isinstance(value, frozenset):
        return sorted(value)
    if value is None or isinstance(value, (bool, str)):
        return value
    array = np.asarray(value)
    if array.dtype.kind not in "biuf":
        return array.shape, repr(array.tolist())
    return array.shape, *_numbers(array.astype(float).ravel(), max(rtol, FINEST))


def _numbers(flat: np.ndarray, rtol: float) -> tuple[str, ...]:
    """The largest entry, and a weighted sum as a share of it: it may cancel to nearly zero."""
    finite = np.isfinite(flat)
    wild = "" if finite.all() else repr(flat[~finite].tolist()) + str(np.flatnonzero(~finite))
    flat = np.where(finite, flat, 0.0)
    largest = float(np.abs(flat).max(initial=0.0))
    if largest <= TINY:
        return wild, "0"
    digits = max(1, math.floor(-math.log10(rtol) + 1e-9))
    share = float((flat / largest) @ _weights(flat.size)) / flat.size
    return wild, f"{largest:.{digits}g}", f"{round(share, digits) + 0.0:.{digits}f}"


@lru_cache(maxsize=256)
def _weights(size: int) -> np.ndarray:
    return np.random.default_rng(size).uniform(0.5, 1.0, size)
