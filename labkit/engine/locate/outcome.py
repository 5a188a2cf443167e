"""What a call left wrong, as names: of outputs, or of the argument that was changed.

An output that is the right one but for a factor, or in part, is nearer than one that has nothing
of it: its name ends in `~k`, with k of eight parts wrong. The second of two changes is looked for
where a first one came nearer, so that two faults in one output are found as in two outputs.
"""

import math
from collections.abc import Collection
from typing import TypeGuard

import numpy as np

from labkit.engine.compare import close
from labkit.engine.results import CaseResult, changes_more
from labkit.engine.theirs import Frozen

Outcome = frozenset | None
WHOLE = 8  # parts of an output
RELATED = 4  # of which a right one times a constant, or with its axes exchanged, has so many wrong


def outcome_of(result: CaseResult, rtol: float = 1e-7) -> Outcome:
    """What is wrong in one case; None where nothing can be compared."""
    if result.problem in ("raised", "stopped"):
        return None
    if result.differences and not result.differences[0].leaf:
        return None
    extra = {"changed"} if changes_more(result) else set()
    extra |= {"warned"} if result.yours.loud and not result.right.loud else set()
    yours, right = result.yours.leaves or {}, result.right.leaves or {}
    names = (d.leaf + _mark(yours[d.leaf], right[d.leaf], rtol) for d in result.differences)
    return frozenset(names) | extra


def names(outcome: Collection[str]) -> set[str]:
    """The names alone, without how near each is."""
    return {name.partition("~")[0] for name in outcome}


def weight(outcome: frozenset) -> int:
    """How many parts are wrong, in eighths of an output."""
    return sum(int(name.partition("~")[2] or WHOLE) for name in outcome)


def is_nearer(outcome: frozenset, base: Outcome) -> bool:
    """Whether an outcome spoils nothing that was right before, and has less wrong."""
    if base is None:
        return True
    return names(outcome) <= names(base) and weight(outcome) < weight(base)


def _mark(yours: Frozen, right: Frozen, rtol: float) -> str:
    parts = _wrong_parts(yours, right, rtol)
    return f"~{parts}" if parts < WHOLE else ""


def _wrong_parts(yours: Frozen, right: Frozen, rtol: float) -> int:
    """How many eighths of an output are wrong."""
    if isinstance(right, list) and isinstance(yours, (list, tuple)) and len(yours) == len(right):
        wrong = sum(not close(a, b, rtol) for a, b in zip(yours, right, strict=True))
        return math.ceil(WHOLE * wrong / len(right)) if right else WHOLE
    if not (_is_finite(yours) and _is_finite(right)) or yours.size != right.size:
        return WHOLE
    if yours.shape != right.shape:
        return RELATED if close(yours.T, right, rtol) else WHOLE
    scale = np.abs(right).max()
    wrong = np.abs(yours - right) > rtol * scale
    parts = math.ceil(WHOLE * wrong.sum() / right.size)
    return RELATED if parts > RELATED and _is_related(yours, right, rtol) else parts


def _is_finite(value: Frozen) -> TypeGuard[np.ndarray]:
    return (isinstance(value, np.ndarray) and value.dtype.kind in "if" and value.size > 0
            and bool(np.isfinite(value).all()))  # fmt: skip


def _is_related(yours: np.ndarray, right: np.ndarray, rtol: float) -> bool:
    """Whether yours is the right one turned in sign, times a constant, or with axes exchanged."""
    if yours.shape == right.T.shape and close(yours.T, right, rtol) and right.ndim > 1:
        return True
    square = float((right * right).sum())
    constant = float((yours * right).sum()) / square if square else 0.0
    if right.size == 1:  # any number is another one times a constant
        constant = -1.0 if np.sign(constant) < 0 else 0.0
    return constant != 0.0 and close(yours, constant * right, rtol)
