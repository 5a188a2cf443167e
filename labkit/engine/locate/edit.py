"""Edits of a syntax tree: what is put where, made and undone in place."""

import ast
import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

# What this package notes on nodes, which have no such attributes of their own.
COUNTER = "counter"  # a call that was put in, to count steps
KEY = "mark_key"  # what a value that was seen is told by

Tree = ast.FunctionDef | ast.ClassDef  # what a learner defines
Placed = ast.expr | ast.stmt  # what knows its line
Put = tuple[ast.AST, str, ast.AST | list]  # a node, its field, and what that is set to
Node = TypeVar("Node", bound=ast.AST)


@dataclass
class Edit:
    """puts: (node, field, new value) that are set together. part: the node at fault.

    prior: 0 for what learners do often, up to 9. size: nodes that the change touches. made: the
    statement that made the value which the part only reads, where that is one of no right answer.
    """

    kind: str
    part: Placed
    puts: Sequence[Put]
    prior: int = 3
    size: int = 1
    statement: ast.AST | None = None
    made: ast.stmt | None = None
    function: str = ""
    definition: int = 0
    rank: float = 0.0
    key: tuple = ()  # equal for edits that are the same; made from the text where it is empty
    kept: list = field(default_factory=list)

    def make(self) -> None:
        self.kept = [(owner, name, getattr(owner, name)) for owner, name, _ in self.puts]
        for owner, name, value in self.puts:
            setattr(owner, name, value)

    def undo(self) -> None:
        for owner, name, value in reversed(self.kept):
            setattr(owner, name, value)


@dataclass
class Site:
    """An expression in its place. chain: the nodes above it, nearest first, up to the statement."""

    node: ast.expr
    owner: ast.AST
    field: str
    index: int | None
    statement: ast.stmt
    chain: tuple[ast.AST, ...] = ()

    def put(self, new: ast.expr) -> Put:
        place(new, self.node)
        if self.index is None:
            return self.owner, self.field, new
        items = list(getattr(self.owner, self.field))
        items[self.index] = new
        return self.owner, self.field, items

    def edit(
        self, new: ast.expr, kind: str, prior: int = 3, part: Placed | None = None, size: int = 1
    ):
        """The edit that puts new in the place of the expression."""
        return Edit(kind, part or self.node, [self.put(new)], prior, size, self.statement)

    @property
    def in_index(self) -> bool:
        """Whether the expression is inside square brackets."""
        below: ast.AST = self.node
        for node in self.chain:
            if isinstance(node, ast.Subscript) and node.slice is below:
                return True
            below = node
        return False


def place(new: ast.AST, old: ast.AST) -> None:
    """Give the nodes that have no place yet the place of old."""
    if hasattr(new, "lineno"):
        return
    for node in ast.walk(new):
        if "lineno" in node._attributes and not hasattr(node, "lineno"):
            ast.copy_location(node, old)


def settled(value: object, old: ast.AST) -> object:
    """A value that is put, to stay: what is new in it has no other owner, and the place of old."""
    if isinstance(value, list):
        return [settled(v, old) for v in value]
    if not isinstance(value, ast.AST) or hasattr(value, KEY) or is_counter(value):
        return value
    new = copy.copy(value)
    for name, child in ast.iter_fields(value):
        setattr(new, name, settled(child, old))
    return ast.copy_location(new, old)


def bare(node: Node) -> Node:
    """A copy without places, to be put elsewhere."""
    node = copy.deepcopy(node)
    for inner in ast.walk(node):
        for name in ("lineno", "col_offset", "end_lineno", "end_col_offset", KEY):
            inner.__dict__.pop(name, None)
    return node


def key_of(node: ast.AST) -> int:
    """The key of a node that is watched, -1 for another."""
    return getattr(node, KEY, -1)


def is_counter(node: ast.AST) -> bool:
    return getattr(node, COUNTER, False)


def functions_in(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    """The function, or a class's methods."""
    if isinstance(tree, ast.FunctionDef):
        yield tree
    for node in tree.body if isinstance(tree, ast.ClassDef) else ():
        if isinstance(node, ast.FunctionDef):
            yield node


def bodies(function: ast.AST) -> Iterator[tuple[ast.AST, str, list[ast.stmt]]]:
    """Every list of statements in a function, with the node and the field that hold it."""
    for node in ast.walk(function):
        for name in ("body", "orelse", "finalbody"):
            body = getattr(node, name, None)
            if isinstance(body, list) and body and isinstance(body[0], ast.stmt):
                yield node, name, body


def sites(function: ast.FunctionDef) -> Iterator[Site]:
    """Every expression of a function's body that is read, in the order of the text."""
    for _, _, body in bodies(function):
        for statement in body:
            if not is_counter(statement) and not _is_text(statement):
                yield from _inside(statement, statement, ())


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _inside(node: ast.AST, statement: ast.stmt, chain: tuple) -> Iterator[Site]:
    for name, value in ast.iter_fields(node):
        many = value if isinstance(value, list) else [value]
        for i, child in enumerate(many):
            if isinstance(child, ast.stmt) or not isinstance(child, ast.AST):
                continue
            if isinstance(child, (ast.JoinedStr, ast.arguments)) or name == "annotation":
                continue
            above = (node, *chain) if node is not statement else (statement,)
            if is_counter(child):
                # Of what counts, only that which is counted is the learner's.
                if isinstance(child, ast.Call):
                    yield Site(child.args[0], child, "args", 0, statement, above)
                    yield from _inside(child.args[0], statement, above)
                continue
            stored = not isinstance(getattr(child, "ctx", ast.Load()), ast.Load)
            if isinstance(child, ast.expr) and not stored:
                yield Site(child, node, name, i if isinstance(value, list) else None, statement,
                           above)  # fmt: skip
            yield from _inside(child, statement, above)


# Most nodes of a tree, and none holds another expression: asked first, this takes half the time.
_LEAVES = (ast.Name, ast.Constant, ast.expr_context, ast.operator, ast.unaryop, ast.cmpop)


def slices_stay_in_brackets(edit: Edit, indices: set[int]) -> bool:
    """Whether a colon stands only within square brackets. The compiler takes any tree that holds
    one, and what it makes of a colon elsewhere takes the interpreter down.

    indices: ids of the nodes that are what a pair of brackets holds.
    """
    return not any(
        _loose(value) and not (_holds_an_index(owner, name, indices) and _is_an_index(value))
        for owner, name, value in edit.puts
    )


def _holds_an_index(owner: ast.AST, name: str, indices: set[int]) -> bool:
    """Whether what stands there is all that brackets hold, or one part of several."""
    part = isinstance(owner, ast.Tuple) and id(owner) in indices
    return part or (isinstance(owner, ast.Subscript) and name == "slice")


def _is_an_index(value: object) -> bool:
    """A colon, or several things of which some are: nothing around them, such as a call."""
    parts = value.elts if isinstance(value, ast.Tuple) else value
    listed = parts if isinstance(parts, list) else [parts]
    return all(isinstance(part, ast.Slice) or not _loose(part) for part in listed)


def _loose(value: object) -> bool:
    """Whether a tree holds a slice that no brackets of its own are around."""
    if isinstance(value, list):
        return any(map(_loose, value))
    if not isinstance(value, ast.AST) or isinstance(value, _LEAVES):
        return False
    if isinstance(value, ast.Slice):
        return True
    parts = ("value",) if isinstance(value, ast.Subscript) else value._fields
    return any(_loose(getattr(value, name, None)) for name in parts)
