"""Compile edited definitions into a copy of the learner's globals, with a counter of steps.

A candidate runs under a limit of steps (loop bodies entered, functions called), not of time:
every machine cuts off the same ones. Nothing of the learner's own is changed: globals are copied,
the plain containers among them too.
"""

import ast
import collections
import contextlib
import copy
import random
import sys
import types
import warnings
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import cast

import numpy as np

from labkit.engine.locate.edit import COUNTER
from labkit.engine.locate.ended import TooManySteps
from labkit.engine.locate.source import Definition, scope_of
from labkit.engine.theirs import Theirs

STEP = "_labkit_step_"
SEEN = "_labkit_seen_"
ADD_AT = "_labkit_add_at_"  # the name under which edited code finds np.add.at
MAKING = 10_000  # steps of a definition: of a default that is computed, or a class's own table
UNKNOWN = 100  # calls that a run is taken to make where they cannot be counted
GROWN = 1_000_000  # entries: no case that is tried has more than a hundredth of them
_ENDS = 4  # items of a list that are looked at, first and last
_SLOW = 4  # a call inside torch, in calls inside NumPy
_ENGINE = str(Path(__file__).parent.parent)
_PLAIN = (list, dict, set, np.ndarray, collections.Counter, collections.deque,
          collections.defaultdict, collections.OrderedDict)  # fmt: skip


def _has_grown(frame: types.FrameType) -> bool:
    """Whether something among a function's names, or at an end of a list, is larger than any case
    needs."""
    for value in frame.f_locals.values():
        if _is_grown(value):
            return True
        # What is joined in pairs, round after round, doubles inside of its list.
        if type(value) in (list, tuple) and any(map(_is_grown, (*value[:_ENDS], *value[-_ENDS:]))):
            return True
    return False


def _is_grown(value: Theirs) -> bool:
    kind = type(value)
    if kind is np.ndarray:
        return value.size > GROWN
    if kind in (list, tuple, str, dict):
        return len(value) > GROWN
    return kind.__module__ == "torch" and getattr(value, "nbytes", 0) > 8 * GROWN


class Steps:
    """Counts steps up to a limit."""

    def __init__(self) -> None:
        self.taken, self.limit, self.total = 0, 0, 0

    def __call__(self) -> None:
        self.taken += 1
        if self.taken > self.limit:
            raise TooManySteps
        # What doubles an array in each round needs few steps for all memory there is.
        if (self.taken < 100 or not self.taken % 8) and _has_grown(sys._getframe(1)):
            raise TooManySteps

    def each(self, things: Iterable[Theirs]) -> Iterator[Theirs]:
        """The things, one step for each."""
        for thing in things:
            self()
            yield thing

    def start(self, limit: int) -> None:
        self.total += self.taken
        self.taken, self.limit = 0, limit


class Trees:
    """Definitions whose trees are being edited, and their code. Runs nothing."""

    def __init__(self, definitions: list[Definition]):
        self.definitions = [
            Definition(d.name, d.value, copy.deepcopy(d.node), d.lines, d.filename)
            for d in definitions
        ]
        for d in self.definitions:
            count_steps(d.node)
        self.codes = [self.compile(i) for i in range(len(self.definitions))]

    def compile(self, index: int, node: ast.AST | None = None) -> types.CodeType:
        """Code that makes a definition. Raises SyntaxError, ValueError for an edit that is none."""
        d = self.definitions[index]
        module = ast.Module([cast("ast.stmt", node or d.node)], [])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a learner did not write what they speak of
            return compile(module, d.filename, "exec", dont_inherit=True)

    def settle(self, index: int) -> None:
        """Keep the edit that is in a tree: the next ones are made on top of it."""
        self.codes[index] = self.compile(index)

    def build(self, index: int, code: types.CodeType | None = None) -> Theirs:
        """The subject, or what stands for it, with definition number index as code makes it."""
        raise NotImplementedError

    def is_shared(self, name: str) -> bool:
        """Whether a global is a module or a class: what is set on one outlives a candidate."""
        raise NotImplementedError

    @property
    def used(self) -> set[str]:
        """Every name that the definitions read or set."""
        every = (n for d in self.definitions for n in ast.walk(d.node))
        return {n.id for n in every if isinstance(n, ast.Name)}


class Bench(Trees):
    """Builds the subject anew from definitions whose trees are being edited, right here."""

    def __init__(self, definitions: list[Definition]):
        super().__init__(definitions)
        self.steps = Steps()
        self.scope = copied(scope_of(definitions[-1].value), self.used)
        self.scope[STEP] = self.steps
        self.scope[ADD_AT] = np.add.at
        self._parts = [(d.name, d.node.name, d.methods, d.value) for d in self.definitions]

    def build(
        self,
        index: int,
        code: types.CodeType | None = None,
        more: Mapping[str, object] | None = None,
    ) -> Theirs:
        """The subject, with definition number index as code makes it. Raises what that raises."""
        codes = [code if i == index and code else kept for i, kept in enumerate(self.codes)]
        limit = self.steps.limit
        self.steps.start(MAKING)
        try:
            return defined(self._parts, codes, {**self.scope, **(more or {})})
        finally:
            self.steps.start(limit)

    def is_shared(self, name: str) -> bool:
        """Whether a global is a module or a class: what is set on one outlives a candidate."""
        return isinstance(self.scope.get(name), (types.ModuleType, type))


def defined(parts: Iterable[tuple], codes: Iterable[types.CodeType], scope: dict) -> Theirs:
    """Run definitions in a scope; the last one that is made.

    parts: of each the name by which it is called, its own, the methods that a class is written
    with (None for a function), and the learner's object.
    """
    made = None
    for (name, own, methods, old), code in zip(parts, codes, strict=True):
        exec(code, scope)
        made = scope[own]
        if methods is not None:
            _adopt(made, old, methods)
        scope[name] = made
    return made


def _adopt(made: type, old: type, written: Collection[str]) -> None:
    """Methods that a class was given after its body, in a cell of their own."""
    for name, item in vars(old).items():
        if isinstance(item, types.FunctionType) and name not in written and name not in vars(made):
            setattr(made, name, item)


def copied(scope: dict, used: set[str]) -> dict:
    """A copy of globals; what the definitions could change in place is copied as well."""
    found = dict(scope)
    for name in used & scope.keys():
        # Asking for np.random at import would load it, whether or not anything is checked.
        if type(scope[name]) in (*_PLAIN, np.random.Generator):
            with contextlib.suppress(Exception):
                found[name] = copy.deepcopy(scope[name])
    return found


def count_steps(node: ast.AST) -> None:
    """Put a call of the counter at the head of every loop's and function's body, and round what
    every comprehension, map or filter runs over."""
    for inner in list(ast.walk(node)):
        if isinstance(inner, ast.comprehension):
            inner.iter = _counted(inner.iter)
        if isinstance(inner, ast.Call) and getattr(inner.func, "id", "") in ("map", "filter"):
            inner.args[1:] = [a if isinstance(a, ast.Starred) else _counted(a)
                              for a in inner.args[1:]]  # fmt: skip
        if isinstance(inner, (ast.For, ast.While, ast.FunctionDef)):
            call = ast.Expr(ast.Call(ast.Name(STEP, ast.Load()), [], []))
            place = inner.body[0]
            for new in ast.walk(call):
                ast.copy_location(new, place)
            setattr(call, COUNTER, True)
            inner.body.insert(0, call)


def _counted(things: ast.expr) -> ast.expr:
    """A list that grows while a comprehension runs over it has no end."""
    each = ast.Attribute(ast.Name(STEP, ast.Load()), "each", ast.Load())
    call = ast.Call(each, [things], [])
    for new in (call, each, each.value):
        ast.copy_location(new, things)
        setattr(new, COUNTER, True)
    return call


@contextlib.contextmanager
def no_traces():
    """Global random generators are afterwards as they were."""
    torch = sys.modules.get("torch")
    drawn = np.random.get_state()  # noqa: NPY002 (a learner may use it)
    kept = random.getstate(), drawn, torch and torch.get_rng_state()
    try:
        yield
    finally:
        random.setstate(kept[0])
        np.random.set_state(kept[1])  # noqa: NPY002
        if torch:
            torch.set_rng_state(kept[2])


def events(run: Callable[[], object]) -> int:
    """How many calls a run makes outside the engine: its cost, the same on every machine."""
    count = 0

    def tally(frame: types.FrameType, event: str, arg: object) -> None:
        nonlocal count
        if event in ("call", "c_call") and not frame.f_code.co_filename.startswith(_ENGINE):
            count += _SLOW if "torch" in frame.f_code.co_filename else 1

    if sys.getprofile() is not None:  # someone measures already, and is left in peace
        run()
        return UNKNOWN
    sys.setprofile(tally)
    try:
        run()
    finally:
        sys.setprofile(None)
    return count
