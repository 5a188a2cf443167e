"""Which values the parts of a function take in one case, as short marks that can be compared.

The learner's code and the right answer are both run once with every expression watched. A value
that the right answer never has is suspect, the first one most of all: where to look first.
"""

import ast
import contextlib
import copy
import zlib
from collections import defaultdict
from collections.abc import Hashable
from functools import lru_cache

import numpy as np

from labkit.engine.locate.build import SEEN
from labkit.engine.locate.edit import KEY, Node
from labkit.engine.theirs import Theirs

MOST = 6_000  # values that are looked at
LONGEST = 80  # characters of a word that is its own mark


class Trace:
    """events: (key of a node, mark), in the order in which they came. marks: by key."""

    def __init__(self) -> None:
        self.events: list[tuple[int, Theirs]] = []
        self.marks: dict[int, set] = defaultdict(set)

    def __call__(self, key: int, value: Theirs) -> Theirs:
        if len(self.events) < MOST:
            with contextlib.suppress(Exception):
                self.note(key, mark(value))
        return value

    def note(self, key: int, seen: Theirs) -> None:
        """A value that was seen."""
        self.events.append((key, seen))
        self.marks[key].add(seen)

    def all_marks(self) -> set:
        return set().union(*self.marks.values()) if self.marks else set()


def mark(value: Theirs, depth: int = 0) -> Hashable:
    """A hashable digest: equal for values that are equal to about seven digits."""
    if isinstance(value, np.generic):
        value = value.item()
    if value is None or isinstance(value, (bool, str)):
        return value if not isinstance(value, str) or len(value) <= LONGEST else _of_text(value)
    if isinstance(value, (int, float)):
        return ("number", f"{value:.6g}")
    if hasattr(value, "detach"):
        value = value.detach().cpu().numpy()
    if isinstance(value, np.ndarray):
        if value.dtype.kind not in "biuf":
            return ("array", value.shape, str(value.dtype))
        # Else one infinity would be all that is seen of an array.
        flat = np.nan_to_num(value.astype(float).ravel(), nan=17.0, posinf=19.0, neginf=23.0)
        return ("array", value.shape, f"{float(flat @ _weights(flat.size)):.6g}")
    if isinstance(value, (list, tuple)):
        parts = () if depth > 2 else tuple(mark(v, depth + 1) for v in value[:8])
        return ("list", len(value), parts)
    if isinstance(value, dict):
        return ("dict", len(value), tuple(map(str, list(value)[:8])))
    return ("object", type(value).__name__)


def _of_text(value: str) -> tuple:
    return ("text", len(value), zlib.crc32(value.encode("utf-8", "surrogatepass")))


@lru_cache(maxsize=256)
def _weights(size: int) -> np.ndarray:
    return np.random.default_rng(size).uniform(0.5, 1.0, size)


def shape_of(seen: object) -> object:
    """What kind of thing a mark is of: for an array with its shape."""
    if isinstance(seen, tuple):
        return seen[:2] if seen[0] == "array" else seen[:1]
    return type(seen).__name__


def telling(seen: object) -> bool:
    """Whether a mark says something: small numbers and words are everywhere."""
    return isinstance(seen, tuple) and seen[0] in ("array", "list", "dict")


def number_nodes(tree: ast.AST, start: int = 0) -> int:
    """Give every node a key of its own. Returns the next free one."""
    for node in ast.walk(tree):
        setattr(node, KEY, start)
        start += 1
    return start


def watched(tree: Node) -> Node:
    """A copy of a tree in which every expression tells its value."""
    return ast.fix_missing_locations(_Watch().visit(copy.deepcopy(tree)))


class _Watch(ast.NodeTransformer):
    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.body = [self.visit(s) for s in node.body]
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.body = [self.visit(s) for s in node.body]
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if isinstance(node.func, ast.Attribute):
            node.func.value = self.visit(node.func.value)
        node.args = [self.visit(a) for a in node.args]
        node.keywords = [self.visit(k) for k in node.keywords]
        return self._tell(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        node.value = node.value and self.visit(node.value)
        return node

    def generic_visit(self, node: ast.AST) -> ast.AST:
        node = super().generic_visit(node)
        return self._tell(node)

    def _tell(self, node: ast.AST) -> ast.AST:
        load = isinstance(getattr(node, "ctx", ast.Load()), ast.Load)
        silent = (ast.Slice, ast.Starred, ast.Lambda, ast.GeneratorExp, ast.Yield, ast.NamedExpr)
        if not isinstance(node, ast.expr) or not load or isinstance(node, silent):
            return node
        if not hasattr(node, KEY) or (isinstance(node, ast.Name) and node.id.startswith("_lab")):
            return node
        return ast.Call(ast.Name(SEEN, ast.Load()), [ast.Constant(getattr(node, KEY)), node], [])
