"""What an exercise returns: which containers are welcome, and the names of the arrays inside.

A spec reads a frozen value into leaves, a flat dict from a name ("d_V") to a NumPy array, a
list or a dict. All comparing happens on leaves, so that a list, a tuple and a stacked array
of the same numbers are the same answer wherever the contract leaves it open. A value of the
wrong type raises `Mismatch`, whose text is shown to the learner.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from labkit.engine.plain import Foreign, describe
from labkit.engine.theirs import Frozen, Leaves


class Mismatch(Exception):
    """A returned value has the wrong type; str() says what came and what is wanted."""


class Spec(Protocol):
    @property
    def rtol(self) -> float: ...

    def read(self, value: Frozen) -> Leaves: ...


@dataclass(frozen=True)
class Number:
    """A real number: Python or NumPy scalar, or an array with ndim 0."""

    name: str
    rtol: float = 1e-8

    def read(self, value: Frozen) -> Leaves:
        _reject_foreign(self.name, value, "a number")
        if isinstance(value, (bool, np.bool_, str)) or value is None:
            raise Mismatch(f"{self.name} is {describe(value)}; a number is wanted")
        array = _to_array(self.name, value)
        if array.ndim or array.dtype.kind not in "iuf":
            raise Mismatch(f"{self.name} is {describe(value)}; a single real number is wanted")
        return {self.name: np.asarray(array, dtype=float)}


_KINDS = {"real": "biuf", "int": "iu", "bool": "b"}
_WANTED = {"real": "numbers", "int": "integers", "bool": "booleans"}


@dataclass(frozen=True)
class Array:
    """A NumPy array. With stack=True a list of arrays does as well as one array.

    >>> Array("W").read(np.eye(2, dtype=int))["W"].dtype
    dtype('float64')
    """

    name: str
    dtype: str = "real"
    stack: bool = False
    rtol: float = 1e-8

    def read(self, value: Frozen) -> Leaves:
        wanted = "a list of arrays or one array" if self.stack else "a NumPy array"
        _reject_foreign(self.name, value, wanted)
        welcome = (np.ndarray, np.generic) + ((list, tuple) if self.stack else ())
        if not isinstance(value, welcome):
            raise Mismatch(f"{self.name} is {describe(value)}; {wanted} is wanted")
        array = _to_array(self.name, value)
        # np.array([]) holds floats, whatever was meant: without entries there is no type to judge.
        if array.size and array.dtype.kind not in _KINDS[self.dtype]:
            raise Mismatch(f"{self.name} holds {array.dtype}; {_WANTED[self.dtype]} are wanted")
        return {self.name: array.astype(float) if self.dtype == "real" else array}


@dataclass(frozen=True)
class Words:
    """A plain list of words."""

    name: str
    rtol: float = 0.0

    def read(self, value: Frozen) -> Leaves:
        if not isinstance(value, list):
            raise Mismatch(f"{self.name} is {describe(value)}; a list of words is wanted")
        return {self.name: [_atom(v) for v in value]}


@dataclass(frozen=True)
class Elements:
    """Any sequence; its elements are compared, its container is not."""

    name: str
    rtol: float = 0.0

    def read(self, value: Frozen) -> Leaves:
        if isinstance(value, Foreign) and value.items is not None:
            value = value.items
        if isinstance(value, str) or not isinstance(value, (list, tuple, np.ndarray)):
            raise Mismatch(f"{self.name} is {describe(value)}; a sequence is wanted")
        return {self.name: [_atom(v) for v in value]}


@dataclass(frozen=True)
class Mapping:
    """A plain dict from words or integers to words or integers."""

    name: str
    rtol: float = 0.0

    def read(self, value: Frozen) -> Leaves:
        if type(value) is not dict:
            raise Mismatch(f"{self.name} is {describe(value)}; a plain dict is wanted")
        return {self.name: {_atom(k): _atom(v) for k, v in value.items()}}


@dataclass(frozen=True)
class Value:
    """Any plain value, compared as it is (a length, a boolean, a name)."""

    name: str
    rtol: float = 1e-8

    def read(self, value: Frozen) -> Leaves:
        return {self.name: _atom(value)}


class Several:
    """Values returned together: anything that unpacks into as many parts."""

    def __init__(self, *parts: Spec):
        self.parts = parts
        self.rtol = max(part.rtol for part in parts)

    def read(self, value: Frozen) -> Leaves:
        if isinstance(value, Foreign) and value.items is not None:
            value = value.items
        single = isinstance(value, np.ndarray) and value.ndim == 0
        if single or not isinstance(value, (tuple, list, np.ndarray)):
            raise Mismatch(f"it returned {describe(value)}; ({self._listed}) is wanted")
        if len(value) != len(self.parts):
            wanted = f"{len(self.parts)} are wanted: {self._listed}"
            raise Mismatch(f"it returned {len(value)} values; {wanted}")
        leaves = {}
        for part, item in zip(self.parts, value, strict=True):
            leaves |= part.read(item)
        return leaves

    @property
    def _listed(self) -> str:
        return ", ".join(names_of(self))


class Five(Several):
    """One array for each parameter, in a tuple or a list: it will be read more than once."""

    def read(self, value: Frozen) -> Leaves:
        if isinstance(value, Foreign):
            _reject_foreign("what is returned", value, f"a tuple or a list ({self._listed})")
        return super().read(value)


PARAM_NAMES = ("U", "V", "W", "b_hidden", "b_out")


def gradients(rtol: float = 1e-8, names: Sequence[str] = PARAM_NAMES) -> Several:
    """The gradients, in the order of the parameters: of the plain network, or of those named."""
    return Five(*(Array(f"d_{n}", rtol=rtol) for n in names))


def parameters(rtol: float = 1e-8, names: Sequence[str] = PARAM_NAMES) -> Several:
    """The parameters (U, V, W, b_hidden, b_out), or those named."""
    return Five(*(Array(n, rtol=rtol) for n in names))


def names_of(spec: Spec) -> list[str]:
    if isinstance(spec, Several):
        return [name for part in spec.parts for name in names_of(part)]
    return [getattr(spec, "name", "value")]


def _reject_foreign(name: str, value: Frozen, wanted: str) -> None:
    if not isinstance(value, Foreign):
        return
    way = {
        "generator": ": a yield, or round brackets around a comprehension, makes one",
        "torch tensor": ": .detach().numpy() turns it into an array",
        "object array": ": its entries have different shapes or are not numbers",
    }.get(value.kind, "")
    raise Mismatch(f"{name} is {describe(value)}; {wanted} is wanted{way}")


def _to_array(name: str, value: Frozen) -> np.ndarray:
    if isinstance(value, (list, tuple)):
        for item in value:
            _reject_foreign(f"an entry of {name}", item, "a NumPy array")
    try:
        array = np.asarray(value)
    except ValueError:
        shapes = sorted({str(np.shape(v)) for v in value})[:4]
        raise Mismatch(
            f"the entries of {name} have different shapes: {', '.join(shapes)}"
        ) from None
    if array.dtype.kind not in "biufc":
        raise Mismatch(f"{name} is {describe(value)} and holds no numbers")
    if array.dtype.kind == "c":
        raise Mismatch(f"{name} holds complex numbers; real ones are wanted")
    return array


def _atom(value: Frozen) -> Frozen:
    """Scalars by value, so that np.int64(3) is 3 and np.str_('a') is 'a'."""
    return value.item() if isinstance(value, np.generic) else value
