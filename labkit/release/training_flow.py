"""Which cells of a notebook use what a training made: a walk over their syntax, nothing is run.

A call trains when it is handed a learning rate or an optimiser: under one of the names in `RATE`,
as a method of one (`optimizer.step()`), or by the default of a function that has such a parameter.
`run_epoch(test, params)` with `lr=None` evaluates, and does not train. What a training call
returns is trained, so is the object that it was called on or given first, and so is every name
that is computed from something trained, through functions too, until it is assigned anew.

What stands in a class is seen where its methods are called, so a class trains nothing by itself.
"""

import ast
import importlib
import inspect
from collections.abc import Iterator

from labkit.engine.theirs import Theirs

RATE = {"lr", "learning_rate", "optimizer"}

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


class Flow:
    """What is trained after the cells that it was given, in their order."""

    def __init__(self) -> None:
        self.trained: set[str] = set()
        # The functions that take a rate: name -> whether a call that names none trains.
        self.takes_rate: dict[str, bool] = {}
        self.imported: dict[str, tuple[str, str | None]] = {}

    def uses(self, source: str) -> bool:
        """Whether a cell uses what was trained, or trains, beyond defining functions."""
        try:
            body = ast.parse(source).body
        except SyntaxError:
            return False  # IPython magic, in whose cell nothing is trained
        return self._block(body)

    def _block(self, body: list[ast.stmt]) -> bool:
        return any([self._statement(statement) for statement in body])

    def _statement(self, node: ast.stmt) -> bool:
        if isinstance(node, ast.Import | ast.ImportFrom):
            self._import(node)
            return False
        if isinstance(node, _SCOPES):
            self._define(node)
            return False
        inner = [
            part for name in ("body", "orelse", "finalbody") for part in getattr(node, name, [])
        ]
        if not inner:
            return self._simple(node)
        head = [part for part in ast.iter_child_nodes(node) if part not in inner]
        used = any(self._is_trained(part) for part in head)
        if used and isinstance(node, ast.For):
            self.trained |= _stored(node.target)
        # Twice: what the end of a loop's body trains, its beginning uses.
        return any([used, self._block(inner), self._block(inner)])

    def _simple(self, node: ast.stmt) -> bool:
        used = self._is_trained(node)
        targets = _stored(node)
        if used:
            self.trained |= targets
        elif isinstance(node, ast.Assign):
            self.trained -= targets - _changed(node)
        for call in _calls(node):
            if self._trains(call):
                self.trained |= {name for name in map(_root, _trained_by(call)) if name}
        return used

    def _define(self, node: _Function | ast.ClassDef) -> None:
        self.trained.discard(node.name)
        self.takes_rate.pop(node.name, None)
        if isinstance(node, ast.ClassDef):
            return
        rates = [default for name, default in _parameters(node) if name in RATE]
        if rates:
            self.takes_rate[node.name] = not all(map(_is_none, rates))
        elif self._is_trained(node, without=_bound(node)):
            self.trained.add(node.name)

    def _is_trained(self, node: ast.AST, without: frozenset[str] = frozenset()) -> bool:
        trained = self.trained - without
        loads = (part for part in ast.walk(node) if isinstance(part, ast.Name))
        return any(part.id in trained and isinstance(part.ctx, ast.Load) for part in loads) or any(
            self._trains(call) for call in _calls(node)
        )

    def _trains(self, call: ast.Call) -> bool:
        named = [(word.arg, word.value) for word in call.keywords]
        if any(name in RATE and not _is_none(value) for name, value in named):
            return True
        handed = [*call.args, *(value for _, value in named)]
        if any(isinstance(value, ast.Name) and value.id in RATE for value in handed):
            return True
        if isinstance(call.func, ast.Attribute) and _root(call.func.value) in RATE:
            return True
        if isinstance(call.func, ast.Name) and call.func.id in self.takes_rate:
            return self.takes_rate[call.func.id] and not any(name in RATE for name, _ in named)
        return self._library_trains(call.func)

    def _import(self, node: ast.Import | ast.ImportFrom) -> None:
        for name in node.names:
            called = name.asname or name.name.partition(".")[0]
            self.trained.discard(called)
            if isinstance(node, ast.ImportFrom):
                self.imported[called] = (node.module or "", name.name)
            else:
                self.imported[called] = (name.name if name.asname else called, None)

    def _library_trains(self, callee: ast.expr) -> bool:
        """Whether an imported function has a rate that is not None when nobody names one."""
        path = ast.unparse(callee).split(".")
        if path[0] not in self.imported or not all(map(str.isidentifier, path)):
            return False
        module, name = self.imported[path[0]]
        try:
            found: Theirs = importlib.import_module(module)
            for part in [*([name] if name else []), *path[1:]]:
                found = _member(found, part)
            parameters = inspect.signature(found).parameters
        except (ImportError, AttributeError, TypeError, ValueError):
            return False
        rates = [parameter.default for name, parameter in parameters.items() if name in RATE]
        return any(default is not None for default in rates)


def _member(found: Theirs, part: str) -> Theirs:
    if inspect.ismodule(found) and not hasattr(found, part):
        return importlib.import_module(f"{found.__name__}.{part}")
    return getattr(found, part)


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    return (part for part in ast.walk(node) if isinstance(part, ast.Call))


def _trained_by(call: ast.Call) -> Iterator[ast.expr]:
    """What a training call may change in place: its object, and what it is given first."""
    if isinstance(call.func, ast.Attribute):
        yield call.func.value
    yield from call.args[:1]


def _root(node: ast.expr) -> str | None:
    """The name at the left of model.rnn.weight or params[0]; None for anything else."""
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Starred):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None


def _stored(node: ast.AST) -> set[str]:
    """The names that a statement assigns, or of which it changes a part."""
    kinds = (ast.Name, ast.Attribute, ast.Subscript)
    parts = [part for part in ast.walk(node) if isinstance(part, kinds)]
    return {name for part in parts if isinstance(part.ctx, ast.Store) and (name := _root(part))}


def _changed(node: ast.Assign) -> set[str]:
    """The names of which an assignment changes a part only: they stay what they were."""
    kinds = (ast.Attribute, ast.Subscript)
    parts = [part for part in ast.walk(node) if isinstance(part, kinds)]
    return {name for part in parts if isinstance(part.ctx, ast.Store) and (name := _root(part))}


def _parameters(node: _Function) -> Iterator[tuple[str, ast.expr | None]]:
    """(name, default) of every parameter; None for one that has no default."""
    plain = [*node.args.posonlyargs, *node.args.args]
    defaults = [None] * (len(plain) - len(node.args.defaults)) + node.args.defaults
    both = [*zip(plain, defaults, strict=True)]
    both += zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)
    return ((parameter.arg, default) for parameter, default in both)


def _bound(node: _Function) -> frozenset[str]:
    """The names that are a function's own."""
    inside = list(ast.walk(node))
    own = {part.arg for part in inside if isinstance(part, ast.arg)}
    own |= {p.id for p in inside if isinstance(p, ast.Name) and isinstance(p.ctx, ast.Store)}
    return frozenset(own | {p.name for p in inside if isinstance(p, _SCOPES)})


def _is_none(value: ast.expr | None) -> bool:
    return isinstance(value, ast.Constant) and value.value is None
