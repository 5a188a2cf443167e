"""Sequences that hold the right entries, but not all, not in their order, or more than these."""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from labkit.engine.compare import close
from labkit.engine.results import CaseResult
from labkit.engine.theirs import Frozen

FEW = 3  # entries of a sequence of which an order could be another by chance


def rearranged(results: Sequence[CaseResult]) -> tuple[str, list[str]] | None:
    """(how, of which outputs) where all that is wrong, in every case, is wrong in the same way."""
    wrong = [r for r in results if r.problem]
    if any(r.problem != "values" for r in wrong):
        return None
    pairs = [(d.leaf, r.yours.known.get(d.leaf), r.right.known.get(d.leaf))
             for r in wrong for d in r.differences]  # fmt: skip
    tells = any(_long(y) for _, y, _ in pairs)
    for how, fits in _WAYS.items() if tells else ():
        if all(fits(yours, right) for _, yours, right in pairs):
            return how, list(dict.fromkeys(leaf for leaf, *_ in pairs))
    return None


def _long(value: Frozen) -> bool:
    several = value.size if isinstance(value, np.ndarray) else len(_entries(value))
    return several >= FEW


def _permuted(yours: Frozen, right: Frozen) -> bool:
    if isinstance(yours, np.ndarray) and isinstance(right, np.ndarray):
        numbers = all(a.dtype.kind in "iuf" for a in (yours, right))
        flat = numbers and yours.shape == right.shape and yours.size > 1
        return bool(flat) and close(np.sort(yours, axis=None), np.sort(right, axis=None), 1e-8)
    return _both(yours, right) and Counter(_entries(yours)) == Counter(_entries(right))


def _once(yours: Frozen, right: Frozen) -> bool:
    if not _both(yours, right):
        return False
    mine, theirs = _entries(yours), _entries(right)
    return len(mine) == len(set(mine)) <= len(theirs) and set(mine) == set(theirs)


def _ends_early(yours: Frozen, right: Frozen) -> bool:
    mine, theirs = _entries(yours), _entries(right)
    return _both(yours, right) and len(mine) < len(theirs) and mine == theirs[: len(mine)]


def _goes_on(yours: Frozen, right: Frozen) -> bool:
    return _ends_early(right, yours) and len(_entries(right)) > 0


def _left_out(yours: Frozen, right: Frozen) -> bool:
    rest = iter(_entries(right))
    return (_both(yours, right) and len(_entries(yours)) < len(_entries(right))
            and all(entry in rest for entry in _entries(yours)))  # fmt: skip


def _both(yours: Frozen, right: Frozen) -> bool:
    """Whether both are sequences of words or whole numbers."""
    return all(isinstance(e, (str, int)) for e in (*_entries(yours), *_entries(right))) and all(
        isinstance(value, list) or isinstance(value, np.ndarray) and value.ndim == 1
        for value in (yours, right)
    )


def _entries(value: Frozen) -> list:
    if isinstance(value, np.ndarray):
        return value.tolist() if value.ndim == 1 else []
    return value if isinstance(value, list) else []


_WAYS = {
    "permuted": _permuted,
    "each-once": _once,
    "ends-early": _ends_early,
    "goes-on": _goes_on,
    "left-out": _left_out,
}
