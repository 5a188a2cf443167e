"""Compare leaves: the same shape, and the same numbers to rounding."""

import zlib
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from labkit.engine.contract import Several, Spec
from labkit.engine.theirs import Frozen
from labkit.words import say

UNTOLD = "cannot be told"  # a leaf that cannot be read because of another that is wrong
TINY = 1e-12  # absolute slack, for a right answer that is zero
ROUNDING = 1e-15  # relative, of one addition among those of a sketch


@dataclass(frozen=True)
class Difference:
    """How one leaf is wrong. kind: 'shape' or 'values'; text is for the learner.

    percent is 100 |yours - right| / |right| in the L2 norm, where that means something.
    """

    leaf: str
    kind: str
    text: str
    percent: float = 0.0


@lru_cache(maxsize=1024)
def tolerance(spec: Spec, leaf: str) -> float:
    """The relative tolerance of the part of a spec that a leaf comes from."""
    for part in getattr(spec, "parts", ()):
        if getattr(part, "name", None) == leaf or isinstance(part, Several) and _holds(part, leaf):
            return tolerance(part, leaf)
    return spec.rtol


def _holds(spec: Several, leaf: str) -> bool:
    return any(
        getattr(p, "name", None) == leaf or isinstance(p, Several) and _holds(p, leaf)
        for p in spec.parts
    )


def close(a: Frozen, b: Frozen, rtol: float) -> bool:
    """Whether two leaves are equal to rounding; NaN equals NaN, arrays need the same shape.

    >>> close(1.0, 1.0 + 1e-12, 1e-8), close(1.0, 1.1, 1e-8)
    (True, False)
    """
    if isinstance(a, np.ndarray) and isinstance(b, np.ndarray):
        return a.shape == b.shape and _close_arrays(a, b, rtol)
    if isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)):
        return len(a) == len(b) and all(close(x, y, rtol) for x, y in zip(a, b, strict=True))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(close(a[k], b[k], rtol) for k in a)
    if _is_number(a) and _is_number(b):
        return _close_arrays(np.asarray(a), np.asarray(b), rtol)
    return type(a) is type(b) and bool(a == b)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float, np.number)) and not isinstance(value, bool)


def _close_arrays(a: np.ndarray, b: np.ndarray, rtol: float) -> bool:
    if a.dtype.kind not in "biuf" or b.dtype.kind not in "biuf":
        return bool(np.array_equal(a, b))
    if a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes():
        return True  # most that are close are the same, and this is ten times as quick to see
    a, b = a.astype(float, copy=False), b.astype(float, copy=False)
    largest = max(np.abs(a).max(initial=0), np.abs(b).max(initial=0))
    if a.size and np.isfinite(largest):
        return bool(np.abs(a - b).max() <= rtol * largest + TINY)
    if not np.array_equal(np.isfinite(a), np.isfinite(b)):
        return False
    rough = ~np.isfinite(a)
    if not np.array_equal(a[rough], b[rough], equal_nan=True):
        return False
    a, b = a[~rough], b[~rough]
    scale = max(np.max(np.abs(a), initial=0), np.max(np.abs(b), initial=0))
    return bool(np.all(np.abs(a - b) <= rtol * scale + TINY))


@dataclass(frozen=True)
class Sketch:
    """One number for a leaf, so that most leaves that differ are told apart without looking.

    Leaves that are equal to rounding have sketches that are: |w.a - w.b| <= sum|w| max|a - b|.
    """

    shape: tuple[int, ...]
    size: int
    sum: float
    largest: float

    def excludes(self, other: "Sketch", rtol: float) -> bool:
        """Whether the two leaves cannot be equal to rounding."""
        if self.shape != other.shape:
            return True
        slack = max(rtol, ROUNDING) * max(self.largest, other.largest) + TINY
        # Twice, for the rounding of the sums themselves; weights are at most 1.
        return abs(self.sum - other.sum) > 2 * self.size * slack


def sketch(leaf: Frozen) -> Sketch | None:
    """The sketch of a leaf, where it is an array of finite numbers, or a list of numbers and words.

    A list's shape holds the lengths of all lists in it, in their order, each below zero.
    """
    if isinstance(leaf, np.ndarray) and leaf.dtype.kind in "biuf":
        shape, flat = leaf.shape, leaf.astype(float, copy=False).ravel()
    elif type(leaf) in (list, tuple):
        lengths, numbers = [], []
        if not _flatten(leaf, lengths, numbers):
            return None
        shape, flat = tuple(lengths), np.array(numbers, dtype=float)
    else:
        return None
    largest = float(np.abs(flat).max(initial=0))
    # Large enough to lose digits in the sum, or not finite: the sketch would prove nothing.
    if not flat.size or not largest < 1e12:
        return None
    return Sketch(shape, flat.size, float(flat @ _weights(flat.size)), largest)


def _flatten(value: Frozen, shape: list[int], numbers: list[float]) -> bool:
    """Append what a list holds; False where `close` would look at more than numbers and words."""
    shape.append(-1 - len(value))
    for item in value:
        kind = type(item)
        if kind is str:
            numbers.append(zlib.crc32(item.encode("utf-8", "surrogatepass")) / 2**32)
        elif kind is float or kind is bool or kind is int and abs(item) < 1e12:
            numbers.append(item)
        elif kind not in (list, tuple) or not _flatten(item, shape, numbers):
            return False
    return True


@lru_cache(maxsize=256)
def _weights(size: int) -> np.ndarray:
    return np.random.default_rng(size).uniform(0.5, 1.0, size)


def difference(leaf: str, yours: Frozen, right: Frozen, rtol: float) -> Difference | None:
    """How yours differs from right, or None when it does not."""
    if close(yours, right, rtol):
        return None
    if isinstance(right, np.ndarray):
        with np.errstate(all="ignore"):
            return _array_difference(leaf, yours, right)
    if isinstance(right, (list, tuple)):
        return _list_difference(leaf, yours, right, rtol)
    if isinstance(right, frozenset) and isinstance(yours, frozenset):
        return _set_difference(leaf, yours, right)
    if isinstance(right, dict) and isinstance(yours, dict):
        return _dict_difference(leaf, yours, right, rtol)
    return Difference(leaf, "values", say("compare.is", leaf=leaf, value=_short(yours)))


def said(leaf: str, words: str) -> Difference:
    """A difference where a room says in words of its own what kind of thing the learner's is."""
    name = "compare.are_said" if is_plural(leaf) else "compare.is"
    return Difference(leaf, "values", say(name, leaf=leaf, value=words))


def is_plural(leaf: str) -> bool:
    """Whether the name of an output is a plural: 'sentences', 'the rows of an epoch'."""
    head = leaf.removeprefix("the ").partition(" ")[0]
    return head.isalpha() and head.endswith("s") and head not in ("loss", "bias")


def _array_difference(leaf: str, given: Frozen, right: np.ndarray) -> Difference:
    if np.shape(given) != right.shape:
        text = say("compare.shape", leaf=leaf, shape=np.shape(given), wanted=right.shape)
        return Difference(leaf, "shape", text)
    # A number where a mistake's outputs, taken for the right ones, hold an array of shape ().
    yours = np.asarray(given)
    if yours.dtype.kind not in "biufc":
        return Difference(leaf, "values", say("compare.is", leaf=leaf, value=_short(given)))
    wild = int(np.sum(~np.isfinite(yours.astype(float))))
    if wild:
        kinds = "NaN" if np.isnan(yours).any() else "inf"
        text = say("compare.wild", leaf=leaf, kind=kinds, n=wild, all=yours.size)
        return Difference(leaf, "values", text)
    if right.ndim and right.dtype.kind in "biu":
        return _count_difference(leaf, yours, right)
    length = float(np.linalg.norm(right))
    gap = float(np.linalg.norm(yours.astype(float) - right)) / max(length, TINY)
    if length < TINY:
        text = say("compare.not_zero", leaf=leaf, most=f"{np.max(np.abs(yours)):.3g}")
        return Difference(leaf, "values", text, 100.0)
    blanks = {"leaf": leaf, "percent": percent_text(100 * gap)}
    if right.ndim == 0:
        text = say("compare.is_off", value=_number(yours), **blanks)
        return Difference(leaf, "values", text, 100 * gap)
    return Difference(leaf, "values", say("compare.off", **blanks), 100 * gap)


def _count_difference(leaf: str, yours: np.ndarray, right: np.ndarray) -> Difference:
    """For whole numbers and booleans, of which a percentage says nothing: how many, and where."""
    wrong = yours != right
    where = np.argwhere(wrong)[0].tolist()
    name = "compare.some_differ" if right.size > 1 else "compare.one_differs"
    text = say(name, leaf=leaf, n=len(np.argwhere(wrong)), all=right.size, first=where)
    return Difference(leaf, "values", text, 100.0 * float(wrong.mean()))


def _list_difference(leaf: str, yours: Frozen, right: Frozen, rtol: float) -> Difference:
    if not isinstance(yours, (list, tuple)):
        return Difference(leaf, "values", say("compare.is", leaf=leaf, value=_short(yours)))
    if len(yours) != len(right):
        return Difference(leaf, "values", _length("compare.length", leaf, yours, right))
    first = _first_wrong(yours, right, rtol)
    nested = isinstance(yours[first], (list, tuple)) and isinstance(right[first], (list, tuple))
    if nested and leaf.isidentifier():
        return Difference(leaf, "values", _inside(leaf, yours, right, rtol))
    text = say("compare.first_wrong", leaf=leaf, value=_short(yours), entry=first)
    return Difference(leaf, "values", text)


def _first_wrong(yours: Frozen, right: Frozen, rtol: float) -> int:
    """Of two lists of one length the first place in which they differ."""
    pairs = enumerate(zip(yours, right, strict=True))
    return next(i for i, (a, b) in pairs if not close(a, b, rtol))


def _inside(leaf: str, yours: Frozen, right: Frozen, rtol: float) -> str:
    """Which entry of lists in lists is wrong first: shown with its place, since what stands before
    it is right."""
    path = ""
    while isinstance(yours, (list, tuple)) and isinstance(right, (list, tuple)):
        if len(yours) != len(right):
            return _length("compare.inside_length", f"{leaf}{path}", yours, right)
        first = _first_wrong(yours, right, rtol)
        path, yours, right = f"{path}[{first}]", yours[first], right[first]
    return say("compare.inside", place=f"{leaf}{path}", value=_short(yours))


def _length(name: str, place: str, yours: Frozen, right: Frozen) -> str:
    many = "compare.one_entry" if len(right) == 1 else "compare.entries"
    wanted = say(many, n=len(right))
    return say(name, place=place, wanted=wanted, n=len(yours), value=_short(yours))


def _dict_difference(leaf: str, yours: dict, right: dict, rtol: float) -> Difference:
    extra = [k for k in yours if k not in right]
    missing = [k for k in right if k not in yours]
    wrong = [k for k in yours if k in right and not close(yours[k], right[k], rtol)]
    if extra:
        text = say("compare.extra_key", leaf=leaf, key=_short(extra[0]))
    elif missing:
        text = say("compare.missing_key", leaf=leaf, key=_short(missing[0]))
    else:
        place = f"{leaf}[{_short(wrong[0])}]"
        text = say("compare.is", leaf=place, value=_short(yours[wrong[0]]))
    return Difference(leaf, "values", text)


def _set_difference(leaf: str, yours: frozenset, right: frozenset) -> Difference:
    """For sets of words, which have no first entry: one word too many, one too few."""
    extra, missing = sorted(yours - right), sorted(right - yours)
    name = "extra_and_missing" if extra and missing else "extra" if extra else "missing"
    blanks = {"extra": _short(extra[0]) if extra else "", "missing": _short((missing or [""])[0])}
    return Difference(leaf, "values", say(f"compare.{name}", leaf=leaf, **blanks))


def percent_text(percent: float) -> str:
    """'56 %', '0.012 %', or '13 times its size' when percent says too little."""
    if percent >= 1000:
        return say("compare.times", n=f"{percent / 100:.3g}")
    return say("compare.percent", n=f"{percent:.2g}" if percent < 10 else f"{percent:.0f}")


def _number(value: Frozen) -> str:
    return f"{float(value):.5g}"


def _short(value: Frozen, limit: int = 70) -> str:
    text = repr(value.tolist() if isinstance(value, np.ndarray) else value)
    return text if len(text) <= limit else text[: limit - 3] + "..."
