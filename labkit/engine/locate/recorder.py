"""What an answer asks of what it is given: every call of a loss, a generator, a model, a helper.

Arguments that can be called, or have methods, are handed on under a recorder, and so are the
functions of earlier exercises that the right answer calls by name. What these call among
themselves is not noted.
"""

import contextlib
import functools
import inspect
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from labkit.engine.plain import freeze
from labkit.engine.theirs import Frozen, Theirs

NOTED = 200  # calls that are noted in one case
_METHODS = [n for n in dir(np.random.Generator) if n not in ("bit_generator", "spawn")
            and not n.startswith("_")]  # fmt: skip


@dataclass(frozen=True)
class Call:
    """One call. name: as it is written, 'model.bptt'. given: what it got, by name.

    moved: of a call that gets nothing, or of a method, how the arrays that were handed over beside
    it differ from what they were at the start, flat; without those that do not. draws: whether a
    generator is asked.
    """

    name: str
    given: dict[str, Frozen]
    moved: dict[str, np.ndarray] = field(default_factory=dict)
    draws: bool = False


class Log:
    """The calls of one case, in order."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self._inside: set[int] = set()

    def heard(
        self, name: str, owner: int, call: Callable, arrays: Callable[[], dict] = dict
    ) -> Callable:
        """The same to call, and noted. owner: whose calls among themselves are not."""
        start = arrays()

        @functools.wraps(call)
        def asked(*args: Theirs, **named: Theirs) -> Theirs:
            return self.made(name, owner, call, args, named, lambda: _moved(start, arrays()))

        return asked

    def made(
        self,
        name: str,
        owner: int,
        call: Callable,
        args: tuple,
        named: dict,
        moved: Callable[[], dict] = dict,
    ) -> Theirs:
        """What a call gives, which is noted first."""
        if owner in self._inside:
            return call(*args, **named)
        if len(self.calls) < NOTED:
            draws = isinstance(getattr(call, "__self__", None), np.random.Generator)
            self.calls.append(Call(name, _bound(call, args, named), moved(), draws))
        self._inside.add(owner)
        try:
            return call(*args, **named)
        finally:
            self._inside.discard(owner)


def recorded(log: Log, subject: Callable, names: list[str]) -> Callable:
    """subject, that gets what can be called under a recorder. names: of its arguments."""

    def call(*args: Theirs, **named: Theirs) -> Theirs:
        pairs = [*zip(names, args, strict=False), *named.items()]
        arrays = functools.partial(_arrays, pairs)
        heard = [_heard(log, *pair, arrays) for pair in pairs]
        n = min(len(args), len(names))
        rest = dict(zip(named, heard[n:], strict=True))
        return subject(*heard[:n], *args[n:], **rest)

    return call


def hear_helpers(log: Log, scope: dict, helpers: list[str]) -> None:
    """Put a recorder round functions in a scope: of what is to be called there."""
    for name in helpers:
        scope[name] = log.heard(name, 0, scope[name])


def _heard(log: Log, name: str, value: Theirs, arrays: Callable[[], dict]) -> Theirs:
    """An argument, or what hears what is asked of it."""
    kind = type(value)
    if kind in (types.FunctionType, types.MethodType):
        return log.heard(f"{name}()", id(value), value, arrays)
    if kind is np.random.Generator:
        heard = _Heard(value.bit_generator)  # which draws from the same stream
        heard.log, heard.name = log, name
        return heard
    if _is_made(kind):
        for method in [n for n in dir(kind) if not n.startswith("_")]:
            plain = isinstance(getattr(kind, method), types.FunctionType)
            if plain and method not in vars(value):
                own = functools.partial(_arrays, [(name, value)])
                bound = getattr(value, method)
                setattr(value, method, log.heard(f"{name}.{method}", id(value), bound, own))
    return value


def _is_made(kind: type) -> bool:
    """Whether a class is a driver's own, not a library's."""
    return kind.__module__.split(".")[0] not in ("builtins", "numpy", "torch", "collections")


class _Heard(np.random.Generator):
    """A generator that notes what it is asked."""

    log: Log
    name: str


def _noting(method: str) -> Callable:
    plain = getattr(np.random.Generator, method)

    def asked(self: _Heard, *args: Theirs, **named: Theirs) -> Theirs:
        call = plain.__get__(self)
        return self.log.made(f"{self.name}.{method}", id(self), call, args, named)

    return asked


for _method in _METHODS:
    setattr(_Heard, _method, _noting(_method))


def _bound(call: Callable, args: tuple, named: dict) -> dict[str, Frozen]:
    """What a call gets, by name, with what it leaves to its default."""
    try:
        bound = inspect.signature(call).bind(*args, **named)
        bound.apply_defaults()
        pairs = list(bound.arguments.items())
    except (TypeError, ValueError):
        pairs = [*((str(i), v) for i, v in enumerate(args)), *named.items()]
    return {name: _frozen(value) for name, value in pairs}


def _frozen(value: Theirs) -> Frozen:
    try:
        return freeze(value)
    except Exception:
        return None


def _arrays(pairs: list[tuple[str, Theirs]]) -> dict[str, np.ndarray]:
    """Copies of the arrays of floats among arguments, and in what these hold, by name."""
    found = {}
    for name, value in pairs:
        for place, array in _inner(name, value):
            found[place] = array.astype(float).ravel()
    return found


def _inner(name: str, value: Theirs, depth: int = 0) -> Iterator[tuple[str, np.ndarray]]:
    if type(value) is np.ndarray and value.dtype.kind == "f":
        yield name, value
    elif type(value) in (list, tuple) and depth < 2:
        for i, part in enumerate(value):
            yield from _inner(f"{name}[{i}]", part, depth + 1)
    elif _is_made(type(value)) and not depth:
        with contextlib.suppress(TypeError):
            for own, part in vars(value).items():
                if not own.startswith("_"):
                    yield from _inner(f"{name}.{own}", part, depth + 1)


def _moved(start: dict, now: dict) -> dict[str, np.ndarray]:
    """How arrays differ from what they were, where they do."""
    same = (k for k in start if k in now and now[k].shape == start[k].shape)
    return {k: now[k] - start[k] for k in same if not np.array_equal(now[k], start[k])}
