"""Plain data: what may cross between a learner's process and the judge.

`freeze` turns any object into None, bool, int, float, str, NumPy scalars and arrays, lists,
tuples and dicts of these, or a `Foreign` that names what it was. Nothing frozen can run code,
share memory with the original, or be larger than `LIMIT` elements. `realise` goes the other
way for arguments: a fresh copy for every call, markers replaced by what they stand for.
"""

import collections
import sys
import types
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from labkit.engine.theirs import Frozen, Theirs

LIMIT = 2_000_000  # elements in one frozen value, about 16 MB of float64
TENSOR, OBJECTS = "torch tensor", "object array"  # kinds that the contract has advice for
DEPTH = 10
_ATOMS = (type(None), bool, int, float, complex, str)
_BITS = 3_000  # of an int: more has too many digits for JSON
_SCALARS = {t for t in np.sctypeDict.values() if np.dtype(t).kind in "biufcUS"}
_ITERATORS = (
    types.GeneratorType, map, filter, zip, range, reversed, enumerate,
    type({}.keys()), type({}.values()), type({}.items()), type(iter(())), type(iter([])),
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


def freeze(value: Theirs) -> Frozen:
    """A plain copy of value. Raises TooLarge; never trusts a method of a learner's class.

    >>> freeze((1, [2.0, "a"]))
    (1, [2.0, 'a'])
    """
    return _freeze(value, [LIMIT], 0)


def kind_name(kind: type) -> str:
    """A class's own name, whatever its metaclass says."""
    return str.__str__(type.__dict__["__name__"].__get__(kind))


def _freeze(value: Theirs, left: list[int], depth: int) -> Frozen:
    # type(value) cannot lie; value.__class__, isinstance and an overridden method can.
    kind = type(value)
    left[0] -= 1
    if left[0] < 0:
        raise TooLarge(f"more than {LIMIT:,} elements")
    if depth > DEPTH:
        return Foreign("something nested too deeply")
    if kind is int and value.bit_length() > _BITS:
        return Foreign("integer of more than a thousand digits")
    if kind in _ATOMS or kind in _SCALARS:
        return value
    if issubclass(kind, np.ndarray):
        return _freeze_array(np.ndarray.view(value, np.ndarray), left, depth)
    if issubclass(kind, np.generic):
        return _freeze_scalar(value, left, depth)
    for base, freezer in _CONTAINERS.items():
        if issubclass(kind, base):
            return freezer(value, left, depth)
    if kind in _ITERATORS:
        return Foreign(kind.__name__, items=[_freeze(v, left, depth + 1) for v in value])
    torch = sys.modules.get("torch")
    if torch is not None and issubclass(kind, getattr(torch, "Tensor", ())):
        return Foreign(TENSOR, array=_freeze_array(_torch_array(value), left, depth))
    return Foreign(kind_name(kind))


def _freeze_array(value: np.ndarray, left: list[int], depth: int) -> Frozen:
    left[0] -= value.size
    if left[0] < 0:
        raise TooLarge(f"an array of {value.size:,} elements")
    if value.dtype.kind not in "biufcUS":
        items = _freeze(value.tolist(), left, depth + 1)
        return Foreign(OBJECTS, items=items if isinstance(items, list) else [items])
    return value.copy(order="C")


def _freeze_scalar(value: np.generic, left: list[int], depth: int) -> Frozen:
    """A subclass of a NumPy scalar, or a scalar that is no number: its value, and no more."""
    base = next((b for b in type(value).__mro__ if b in _SCALARS), None)
    if base is None:
        return Foreign(kind_name(type(value)))
    return np.ndarray.__getitem__(np.array(base(value)), ())


def _torch_array(tensor: Theirs) -> np.ndarray:
    return np.asarray(tensor.detach().cpu().numpy())


def _freeze_items(base: type, shape: Callable[..., Frozen]) -> Frozen:
    def freezer(value: Theirs, left: list[int], depth: int) -> Frozen:
        # left: what may still come, then which containers this one is in.
        if id(value) in left[1:]:
            return Foreign("something that holds itself")
        left.append(id(value))
        items = [_freeze(v, left, depth + 1) for v in base.__iter__(value)]
        left.pop()
        return shape(value, items)

    return freezer


def _foreign_items(value: Theirs, items: list) -> Foreign:
    return Foreign(kind_name(type(value)), items=items)


def _freeze_dict(value: dict, left: list[int], depth: int) -> Frozen:
    items = [(_freeze(k, left, depth + 1), _freeze(v, left, depth + 1))
             for k, v in dict.items(value)]  # fmt: skip
    if type(value) is not dict or any(isinstance(k, (list, dict, Foreign)) for k, _ in items):
        return Foreign(kind_name(type(value)), items=items)
    return dict(items)


# The base's own methods, so that a subclass of str or list is read as what it is.
_CONTAINERS = {
    tuple: _freeze_items(tuple, lambda value, items: tuple(items)),
    list: _freeze_items(list, lambda value, items: items),
    dict: _freeze_dict,
    str: lambda value, left, depth: str.__str__(value),
    int: lambda value, left, depth: int.__int__(value),
    float: lambda value, left, depth: float.__float__(value),
    complex: lambda value, left, depth: complex.__complex__(value),
    set: _freeze_items(set, _foreign_items),
    frozenset: _freeze_items(frozenset, _foreign_items),
    collections.deque: _freeze_items(collections.deque, _foreign_items),
}


def untouched(frozen: Frozen, value: Theirs) -> bool:
    """Whether value would freeze to what is frozen; False also where only freezing can tell.

    Quicker than freezing it to see. Like freeze, it trusts no method of a learner's class.
    """
    kind = type(value)
    if kind is np.random.Generator or kind is _Dataset:
        return type(frozen) is Foreign and frozen.kind == kind.__name__
    if kind is not type(frozen):
        return False
    if kind is np.ndarray:
        same = value.dtype == frozen.dtype and value.shape == frozen.shape
        return same and value.tobytes() == frozen.tobytes()
    if kind is tuple or kind is list:
        return len(value) == len(frozen) and all(map(untouched, frozen, value))
    if kind is dict:
        same = len(value) == len(frozen) and all(map(untouched, frozen, value))
        return same and all(map(untouched, frozen.values(), value.values()))
    return (kind in _ATOMS or kind in _SCALARS) and bool(value == frozen)


def realise(value: Frozen) -> Frozen:
    """A fresh copy of an argument, with markers replaced by the objects they stand for.

    An array keeps its order in memory: what `ravel` gives a view of in one order, it copies in
    another.
    """
    if isinstance(value, Rng):
        return np.random.default_rng(value.seed)
    if isinstance(value, Stream):
        return _Dataset(realise(value.items))
    if isinstance(value, np.ndarray):
        return value.copy(order="K")
    if isinstance(value, (list, tuple)):
        return type(value)(realise(v) for v in value)
    if isinstance(value, dict):
        return {k: realise(v) for k, v in value.items()}
    return value


def look(value: Frozen) -> tuple[str, ...]:
    """A value's shape, not its contents, as data: what `described` has words for, and its blanks.

    One text alone is said as it is.

    >>> look([1, 2])
    ('several', 'list', '2')
    """
    if isinstance(value, Foreign):
        article = "an" if value.kind[:1].lower() in "aeiou" else "a"
        if value.array is None:
            return article, value.kind
        return f"{article}-of-shape", value.kind, str(value.array.shape)
    if isinstance(value, np.ndarray):
        return "array", str(value.shape), str(value.dtype)
    if isinstance(value, (list, tuple, dict)):
        many = "one" if len(value) == 1 else "several"
        return many, type(value).__name__, str(len(value))
    text = repr(value.item() if isinstance(value, np.generic) else value)
    return (text if len(text) <= 40 else text[:37] + "...",)
