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

from labkit.engine.described import describe
from labkit.engine.plain import OBJECTS, TENSOR, Foreign
from labkit.engine.theirs import Frozen, Leaves
from labkit.words import say


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
        _reject_foreign(self.name, value, say("contract.number"))
        if isinstance(value, (bool, np.bool_, str)) or value is None:
            raise _unwanted(self.name, value, say("contract.number"))
        array = _to_array(self.name, value)
        if array.ndim or array.dtype.kind not in "iuf":
            raise _unwanted(self.name, value, say("contract.real_number"))
        return {self.name: np.asarray(array, dtype=float)}


_KINDS = {"real": "biuf", "int": "iu", "bool": "b"}


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
        wanted = say("contract.stack" if self.stack else "contract.array")
        _reject_foreign(self.name, value, wanted)
        welcome = (np.ndarray, np.generic) + ((list, tuple) if self.stack else ())
        if not isinstance(value, welcome):
            raise _unwanted(self.name, value, wanted)
        array = _to_array(self.name, value)
        # np.array([]) holds floats, whatever was meant: without entries there is no type to judge.
        if array.size and array.dtype.kind not in _KINDS[self.dtype]:
            blanks = {"kind": array.dtype, "wanted": say(f"contract.{self.dtype}")}
            raise Mismatch(say("contract.holds", name=self.name, **blanks))
        return {self.name: array.astype(float) if self.dtype == "real" else array}


@dataclass(frozen=True)
class Words:
    """A plain list of words."""

    name: str
    rtol: float = 0.0

    def read(self, value: Frozen) -> Leaves:
        if not isinstance(value, list):
            raise _unwanted(self.name, value, say("contract.words"))
        return {self.name: [_atom(v) for v in value]}


_SEQUENCES = (OBJECTS, "range", "deque")  # what is read in order, as often as one likes


@dataclass(frozen=True)
class Elements:
    """Any sequence; its elements are compared, its container is not."""

    name: str
    rtol: float = 0.0

    def read(self, value: Frozen) -> Leaves:
        if isinstance(value, Foreign) and value.kind in _SEQUENCES:
            value = value.items
        _reject_foreign(self.name, value, say("contract.sequence"))
        if isinstance(value, str) or not isinstance(value, (list, tuple, np.ndarray)):
            raise _unwanted(self.name, value, say("contract.sequence"))
        return {self.name: [_atom(v) for v in value]}


@dataclass(frozen=True)
class Mapping:
    """A plain dict from words or integers to words or integers."""

    name: str
    rtol: float = 0.0

    def read(self, value: Frozen) -> Leaves:
        if type(value) is not dict:
            raise _unwanted(self.name, value, say("contract.mapping"))
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
            said = say("contract.returned", what=describe(value), names=self._listed)
            raise Mismatch(said)
        if len(value) != len(self.parts):
            blanks = {"wanted": len(self.parts), "names": self._listed}
            raise Mismatch(say("contract.returned_many", n=len(value), **blanks))
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
            five = say("contract.five", names=self._listed)
            _reject_foreign(say("contract.what_is_returned"), value, five)
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


def _unwanted(name: str, value: Frozen, wanted: str, way: str = "") -> Mismatch:
    return Mismatch(say("contract.is", name=name, what=describe(value), wanted=wanted, way=way))


def _reject_foreign(name: str, value: Frozen, wanted: str) -> None:
    if not isinstance(value, Foreign):
        return
    known = value.kind in ("generator", TENSOR, OBJECTS)
    kind = value.kind.replace(" ", "-") if known else "once"
    way = say(f"contract.{kind}") if known or value.items is not None else ""
    raise _unwanted(name, value, wanted, way)


def _to_array(name: str, value: Frozen) -> np.ndarray:
    if isinstance(value, (list, tuple)):
        for item in value:
            if isinstance(item, Foreign):
                _reject_foreign(say("contract.entry_of", name=name), item, say("contract.array"))
    try:
        array = np.asarray(value)
    except ValueError:
        shapes = sorted({str(np.shape(v)) for v in value})[:4]
        said = say("contract.different_shapes", name=name, shapes=", ".join(shapes))
        raise Mismatch(said) from None
    if array.dtype.kind not in "biufc":
        raise Mismatch(say("contract.no_numbers", name=name, what=describe(value)))
    if array.dtype.kind == "c":
        raise Mismatch(say("contract.complex", name=name))
    return array


def _atom(value: Frozen) -> Frozen:
    """Scalars by value, so that np.int64(3) is 3 and np.str_('a') is 'a'."""
    return value.item() if isinstance(value, np.generic) else value
