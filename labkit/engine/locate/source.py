"""The learner's definitions as syntax trees: the one that is checked, and those that it calls."""

import ast
import linecache
import sys
import types
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeGuard

from labkit.engine.crash import is_own
from labkit.engine.locate.edit import Tree
from labkit.engine.theirs import Theirs

MOST = 12  # definitions that are looked at


@dataclass
class Definition:
    """A function or class of the learner's. name: what it is called in the globals. value: the
    object, None where only its text is known."""

    name: str
    value: Theirs
    node: Tree
    lines: tuple[str, ...]
    filename: str

    @property
    def methods(self) -> list[str] | None:
        """The methods that a class is written with; None for a function."""
        if not isinstance(self.node, ast.ClassDef):
            return None
        return [n.name for n in self.node.body if isinstance(n, ast.FunctionDef)]


def definitions(subject: Theirs) -> list[Definition]:
    """subject and what it uses, each after what it uses itself; subject last.

    An empty list where subject's source cannot be had or does not say all: a lambda, a closure,
    something decorated.
    """
    root = _definition(getattr(subject, "__name__", ""), subject)
    return _with_used(root, lambda one, name: _in_scope(scope_of(one.value), name))


def written(
    subject: str, cells: Iterable[tuple[str, str, Sequence[int] | None]], without: Collection[str]
) -> list[Definition]:
    """As `definitions`, of text alone: what cells define in their order, the last one of each name.

    cells: (name, source, the statements that were run, by number; None for all). without: names
    that stand for something else. Of one that is bound in another way nothing is known.
    """
    found: dict[str, Definition] = {}
    for filename, source, kept in cells:
        lines = tuple(source.splitlines(True))
        for number, node in enumerate(getattr(_parsed(source), "body", ())):
            for name in _bound(node) if kept is None or number in kept else ():
                found.pop(name, None)
                plain = isinstance(node, (ast.FunctionDef, ast.ClassDef))
                if plain and not node.decorator_list and name not in without:
                    found[name] = Definition(name, None, node, lines, filename)
    return _with_used(found.get(subject), lambda one, name: found.get(name))


def _bound(node: ast.stmt) -> Iterator[str]:
    """Every name that a statement at the top of a cell may bind."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        yield node.name
        return
    for inner in ast.walk(node):
        if isinstance(inner, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield inner.name
        elif isinstance(inner, ast.alias):
            yield (inner.asname or inner.name).split(".")[0]
        elif isinstance(inner, ast.Name) and not isinstance(inner.ctx, ast.Load):
            yield inner.id


def _with_used(root: Definition | None, known: Callable) -> list[Definition]:
    """A definition and those that it uses, each after what it uses itself. known(one, name) gives
    what a name stands for in one."""
    found: dict[str, Definition] = {}
    if root is not None:
        _collect(root, known, found, [])
    return list(found.values())


def _collect(one: Definition, known: Callable, found: dict, open_: list[str]) -> None:
    open_.append(one.name)
    for name in _names(one.node):
        if name in found or name in open_ or len(open_) + len(found) >= MOST:
            continue
        other = known(one, name)
        if other is not None:
            _collect(other, known, found, open_)
    found[one.name] = one


def _in_scope(scope: dict, name: str) -> Definition | None:
    value = scope.get(name)
    return _definition(name, value) if isinstance(value, (type, types.FunctionType)) else None


def defined(source: str) -> Tree:
    """The one function or class that a text defines. Raises ValueError for anything else."""
    (tree,) = ast.parse(source).body
    if not isinstance(tree, Tree):
        raise ValueError(f"a function or a class is wanted, and this is {ast.unparse(tree)!r}")
    return tree


def scope_of(value: Theirs) -> dict:
    """The globals of a function, or of a class's first method."""
    return next(iter(_functions(value))).__globals__


def _functions(value: Theirs) -> Iterator[types.FunctionType]:
    """The function itself, or the functions in a class's body."""
    if isinstance(value, types.FunctionType):
        yield value
    elif isinstance(value, type):
        for item in vars(value).values():
            item = getattr(item, "__func__", getattr(item, "fget", None) or item)
            if isinstance(item, types.FunctionType):
                yield item


def _names(node: ast.AST) -> list[str]:
    return list(dict.fromkeys(n.id for n in ast.walk(node) if isinstance(n, ast.Name)))


def _definition(name: str, value: Theirs) -> Definition | None:
    functions = list(_functions(value))
    if not functions or hasattr(value, "__wrapped__"):
        return None
    if any(set(f.__code__.co_freevars) - {"__class__"} for f in functions):
        return None
    for function in functions:
        code = function.__code__
        if is_own(code.co_filename) and (node := _node(value, code)) is not None:
            lines = tuple(linecache.getlines(code.co_filename))
            return None if node.decorator_list else Definition(
                name, value, node, lines, code.co_filename)  # fmt: skip
    return None


def _node(value: Theirs, code: types.CodeType) -> Tree | None:
    """The node of value, which holds this code: found by the line where the code begins."""
    lines = linecache.getlines(code.co_filename)
    tree = _parsed("".join(lines))
    for node in ast.walk(tree) if tree else ():
        if isinstance(value, type):
            if not isinstance(node, ast.ClassDef) or node.name != value.__name__:
                continue
            if any(_begins(inner, code) for inner in node.body):
                return node
        elif _begins(node, code):
            return node
    return None


def _begins(node: ast.AST, code: types.CodeType) -> TypeGuard[ast.FunctionDef]:
    if not isinstance(node, ast.FunctionDef) or node.name != code.co_name:
        return False
    return min([node.lineno, *(d.lineno for d in node.decorator_list)]) == code.co_firstlineno


@lru_cache(maxsize=8)
def _parsed(text: str) -> ast.Module | None:
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return None


def module_source(value: Theirs) -> dict:
    """The globals that the right answer is run in."""
    return vars(sys.modules[value.__module__])
