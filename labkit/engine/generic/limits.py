"""Wrong leaves that are the right ones, cut off at two numbers that are the same in every case."""

import numpy as np

from labkit.engine.compare import close, tolerance
from labkit.engine.exercise import Exercise
from labkit.engine.results import CaseResult, is_measured, is_real
from labkit.engine.verdict import Finding

Results = list[CaseResult]
ENOUGH = 2  # entries that are cut off at one limit: one alone may be anything


def clipped(exercise: Exercise, results: Results) -> Finding | None:
    """Every wrong output lies between two limits, and is right where the right one does too."""
    wrong = [(d.leaf, r.right.known.get(d.leaf)) for r in results for d in r.differences]
    rights = [right for _, right in wrong]
    if not all(map(is_real, rights)) or not any(map(is_measured, rights)):
        return None
    names = list(dict.fromkeys(leaf for leaf, _ in wrong))
    pairs = [_pair(exercise, r, leaf) for r in results for leaf in names]
    if any(y.shape != w.shape or not np.isfinite(y).all() for _, y, w in pairs):
        return None
    entries = np.concatenate([np.ravel(y) for _, y, _ in pairs])
    low, high = float(entries.min()), float(entries.max())
    if low == high or not all(_is_cut(*pair, low, high) for pair in pairs):
        return None
    below, above = (_beyond(pairs, *limits) for limits in ((low, np.inf), (-np.inf, high)))
    if max(below, above) < ENOUGH:
        return None
    form = "between" if below and above else "below" if below else "above"
    blanks = {"low": f"{low:.7g}", "high": f"{high:.7g}", "outputs": ", ".join(names)}
    return Finding.said("outputs-clipped", f"clipped-{form}", **blanks)


def _pair(exercise: Exercise, r: CaseResult, leaf: str) -> tuple[float, np.ndarray, np.ndarray]:
    """The tolerance of an output, the learner's and the right one; NaN for what is no float."""
    both = (values.get(leaf) for values in (r.yours.known, r.right.known))
    yours, right = (np.asarray(v) if is_real(v) else np.array(np.nan) for v in both)
    return tolerance(exercise.returns, leaf), yours, right


def _is_cut(rtol: float, yours: np.ndarray, right: np.ndarray, low: float, high: float) -> bool:
    return close(yours, np.asarray(np.clip(right, low, high)), rtol)


def _beyond(pairs: list, low: float, high: float) -> int:
    """How many right entries lie outside, by more than rounding."""
    found = 0
    for rtol, _, right in pairs:
        room = rtol * np.max(np.abs(right), initial=0.0)
        found += int(np.sum((right < low - room) | (right > high + room)))
    return found
