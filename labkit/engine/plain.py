"""Plain data: what may cross between a learner's process and the judge.

`freeze` turns any object into None, bool, int, float, str, NumPy scalars and arrays, lists,
tuples and dicts of these, or a `Foreign` that names what it was. Nothing frozen can run code,
share memory with the original, or be larger than `LIMIT` elements. `realise` goes the other
way for arguments: a fresh copy for every call, markers replaced by what they stand for.
"""

import collections
import itertools
import types
from dataclasses import dataclass
from typing import Any

import numpy as np

LIMIT = 2_000_000  # elements in one frozen value, about 16 MB of float64
DEPTH = 10
ENTRIES = 10_000  # entries that are read from an object of a learner's own class
_ATOMS = (type(None), bool, int, float, complex, str)
_ITERATORS = (
    types.GeneratorType, map, filter, zip, range, reversed, enumerate, set, frozenset,
    collections.deque, type({}.keys()), type({}.values()), type({}.items()),
    type(iter(())), type(iter([])),
)  # fmt: skip


@dataclass(frozen=True)
class Foreign:
    """An object that is not plain data: what it was called, and what could be read of it."""

    kind: str
    items: list | None = None
    array: np.ndarray | None = None


@dataclass(frozen=True)
class Rng:
    """Marker for an argument: a fresh `numpy.random.Generator` with this seed."""

    seed: int


@dataclass(frozen=True)
class Stream:
    """Marker for an argument: a data set with `len()` and iteration, and nothing else."""

    items: tuple


class _Dataset:
    def __init__(self, items):
        self._items = items

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)


class TooLarge(ValueError):
    """A value holds more than `LIMIT` elements."""


def freeze(value: Any) -> Any:
    """A plain copy of value. Raises TooLarge.

    A method of a learner's class can make the copy wrong, but not other than plain.
    """
    return _freeze(value, [LIMIT], 0)


def _freeze(value: Any, left: list[int], depth: int) -> Any:
    kind = type(value)
    left[0] -= 1
    if left[0] < 0:
        raise TooLarge(f"more than {LIMIT:,} elements")
    if depth > DEPTH:
        return Foreign("something nested too deeply")
    if kind in _ATOMS or isinstance(value, np.generic):
        return value
    if isinstance(value, np.ndarray):
        return _freeze_array(value, left, depth)
    if isinstance(value, tuple):
        return tuple(_freeze(v, left, depth + 1) for v in tuple.__iter__(value))
    if isinstance(value, list):
        return [_freeze(v, left, depth + 1) for v in list.__iter__(value)]
    if isinstance(value, dict):
        return _freeze_dict(value, left, depth)
    if isinstance(value, (str, int, float)):
        return next(base(value) for base in (str, int, float) if isinstance(value, base))
    if isinstance(value, _ITERATORS):
        return Foreign(kind.__name__, items=[_freeze(v, left, depth + 1) for v in value])
    if kind.__module__.split(".")[0] == "torch" and hasattr(value, "detach"):
        return Foreign("torch tensor", array=_freeze_array(_torch_array(value), left, depth))
    return _freeze_own(value, left, depth)


def _freeze_own(value: Any, left: list[int], depth: int) -> Foreign:
    """An object of a learner's own class: what NumPy or a loop would find in it, if anything.

    This runs its methods, as unpacking would; what comes of them is frozen like all else.
    """
    kind = type(value)
    try:
        if callable(getattr(kind, "__array__", None)):
            array = _freeze_array(np.asarray(value), left, depth)
            return Foreign(kind.__name__, array=array if isinstance(array, np.ndarray) else None)
        if callable(getattr(kind, "__iter__", None)):
            entries = list(itertools.islice(iter(value), ENTRIES))
            items = [_freeze(v, left, depth + 1) for v in entries]
            return Foreign(kind.__name__, items=items if len(items) < ENTRIES else None)
    except TooLarge:
        raise
    except Exception:
        return Foreign(kind.__name__)
    return Foreign(kind.__name__)


def _freeze_array(value: np.ndarray, left: list[int], depth: int) -> Any:
    left[0] -= value.size
    if left[0] < 0:
        raise TooLarge(f"an array of {value.size:,} elements")
    if value.dtype.kind not in "biufcUS":
        items = _freeze(value.tolist(), left, depth + 1)
        return Foreign("object array", items=items if isinstance(items, list) else [items])
    return np.array(value, copy=True, subok=False, order="C")


def _torch_array(tensor: Any) -> np.ndarray:
    return np.asarray(tensor.detach().cpu().numpy())


def _freeze_dict(value: dict, left: list[int], depth: int) -> Any:
    items = [(_freeze(k, left, depth + 1), _freeze(v, left, depth + 1))
             for k, v in dict.items(value)]  # fmt: skip
    if type(value) is not dict:
        return Foreign(type(value).__name__, items=items)
    return dict(items)


def realise(value: Any) -> Any:
    """A fresh copy of an argument, with markers replaced by the objects they stand for."""
    if isinstance(value, Rng):
        return np.random.default_rng(value.seed)
    if isinstance(value, Stream):
        return _Dataset(realise(value.items))
    if isinstance(value, np.ndarray):
        return value.copy()
    if isinstance(value, (list, tuple)):
        return type(value)(realise(v) for v in value)
    if isinstance(value, dict):
        return {k: realise(v) for k, v in value.items()}
    return value


def describe(value: Any) -> str:
    """A few words on a value: its shape, not its contents."""
    if isinstance(value, Foreign):
        shape = "" if value.array is None else f" of shape {value.array.shape}"
        article = "an" if value.kind[:1].lower() in "aeiou" else "a"
        return f"{article} {value.kind}{shape}"
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}, {value.dtype}"
    if isinstance(value, (list, tuple, dict)):
        many = "entry" if len(value) == 1 else "entries"
        return f"a {type(value).__name__} of {len(value)} {many}"
    text = repr(value.item() if isinstance(value, np.generic) else value)
    return text if len(text) <= 40 else text[:37] + "..."
