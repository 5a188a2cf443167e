"""Code cells as text: magics made harmless, definitions found, the rest left out."""

import ast
import re
import warnings
from dataclasses import dataclass
from functools import cache

from labkit.engine.drill import marked, may_hold_one

# Calls that a definition may need and that cost nothing: `eps = np.finfo(float).eps`.
_CHEAP = {
    "np", "numpy", "math", "torch", "nn", "F", "len", "range", "tuple", "list", "dict", "set",
    "sorted", "zip", "enumerate", "float", "int", "str", "bool", "min", "max", "sum", "partial",
    "namedtuple",
    "collections", "functools", "itertools", "defaultdict", "Counter", "frozenset", "re",
}  # fmt: skip
_KEPT = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_ASSIGNS = (ast.Assign, ast.AnnAssign, ast.AugAssign)
_LOOPS = (ast.For, ast.While)
_BLOCKS = (ast.If, ast.Try, ast.With, *_LOOPS)


class Effort:
    """How much IPython may still be asked to do for one notebook, in characters read."""

    def __init__(self, left: int = 3_000_000):
        self.left = left

    def allows(self, source: str) -> bool:
        """Whether there is room for a cell; IPython reads it anew for every magic in it."""
        self.left -= len(source) * (1 + len(_MAGIC.findall(source)))
        return self.left > 0 and len(source) < _LONG


def plain_python(source: str, effort: Effort | None = None) -> str:
    """Source with IPython's magics, shell lines and help as ordinary calls, without the prompts
    and the indent of pasted lines: what runs in a notebook is read here.

    Past the effort (default: of one cell) magics become `pass`, line by line.
    """
    if parse(source):
        return source
    effort = effort or Effort()
    rest = source
    while rest.lstrip().startswith("%%"):  # %%capture may stand above %%time
        other, rest = cell_magic(rest)
        if other:
            return ""
        if parse(rest):
            return rest
    source = rest
    try:
        if effort.allows(source):
            return _transformer().transform_cell(source)
    except Exception:
        pass  # it has errors of many kinds for what is neither Python nor a magic
    return _MAGIC.sub(r"\1pass", source)


def cell_magic(source: str) -> tuple[str, str]:
    """What a cell's %%magic makes of the lines below it ('' where they run as they are, as under
    %%time), and those lines; ('', '') for a cell without one."""
    first, _, rest = source.lstrip().partition("\n")
    if not first.startswith("%%"):
        return "", ""
    name = (first.split() or ["%%"])[0]
    return ("" if name in ("%%time", "%%timeit", "%%capture", "%%prun") else first), rest or "\n"


_LONG = 50_000  # characters of a cell
_MAGIC = re.compile(r"^([ \t]*)(?:[%!?].*|\w+\?\??)$", re.MULTILINE)


@cache
def _transformer():
    from IPython.core.inputtransformer2 import TransformerManager

    return TransformerManager()


def parse(source: str) -> ast.Module | None:
    """The syntax tree, or None when there is none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # "\d" in a learner's string is no concern of ours
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return None


@dataclass(frozen=True)
class Statement:
    """A statement at the top level of a cell: the names that it binds, those of which it changes
    a part (`RNN.forward = f`, `table[k] = v`), and those it reads.

    defines: it imports, defines or assigns, and does nothing else.
    """

    binds: frozenset[str]
    alters: frozenset[str]
    reads: frozenset[str]
    defines: bool
    imports: bool


def statements(tree: ast.Module | None) -> tuple[Statement, ...]:
    """What each statement of a cell binds and reads, in order."""
    return tuple(_statement(node) for node in tree.body) if tree else ()


def _statement(node: ast.stmt) -> Statement:
    reads = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
    imports = isinstance(node, (ast.Import, ast.ImportFrom))
    alters = _altered(node) - {""}
    defines = isinstance(node, (*_KEPT, *_ASSIGNS, *_BLOCKS))
    return Statement(frozenset(bound(node)), frozenset(alters), frozenset(reads), defines, imports)


def binds(node: ast.stmt) -> set[str]:
    """Names that a statement binds, or of which it changes a part."""
    return {*bound(node), *_altered(node)} - {""}


def _altered(node: ast.stmt) -> set[str]:
    """Names of which a statement changes a part, in its blocks too: `for k in s: table[k] = 1`."""
    if isinstance(node, _BLOCKS):
        inner = (n for child in ast.iter_child_nodes(node) for n in
                 (child.body if isinstance(child, ast.ExceptHandler) else [child]))  # fmt: skip
        return {name for n in inner if isinstance(n, ast.stmt) for name in _altered(n)}
    return {_root(t) for t in _targets(node) if not isinstance(t, ast.Name)}


def bound(node: ast.stmt) -> dict[str, ast.stmt]:
    """Names that a statement binds, with the statement that does; blocks are looked into."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return {node.name: node}
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return {(a.asname or a.name).split(".")[0]: node for a in node.names}
    found = {t.id: node for t in _targets(node) if isinstance(t, ast.Name)}
    if isinstance(node, _BLOCKS):
        for inner in ast.iter_child_nodes(node):
            for each in inner.body if isinstance(inner, ast.ExceptHandler) else [inner]:
                found |= bound(each) if isinstance(each, ast.stmt) else {}
    return found


def _targets(node: ast.AST) -> list[ast.expr]:
    """What an assignment assigns to, with tuples and lists taken apart."""
    if not isinstance(node, _ASSIGNS):
        return []
    waiting = list(node.targets) if isinstance(node, ast.Assign) else [node.target]
    found = []
    while waiting:
        target = waiting.pop()
        target = target.value if isinstance(target, ast.Starred) else target
        if isinstance(target, (ast.Tuple, ast.List)):
            waiting += target.elts
        else:
            found.append(target)
    return found


def defined(tree: ast.Module | None) -> dict[str, ast.stmt]:
    """Names that a cell defines at its top level, with the last statement that does.

    A name that is only imported is not defined.
    """
    found: dict[str, ast.stmt] = {}
    for node in tree.body if tree else ():
        found |= {n: made for n, made in bound(node).items()
                  if not isinstance(made, (ast.Import, ast.ImportFrom))}  # fmt: skip
    return found


def without_drills(source: str) -> str:
    """Source without the drills in it: texts with a planted fault, which are nobody's answer."""
    found = drills(parse(source)) if may_hold_one(source) else []
    return without(source, [lines(n) for n in found])


def drills(tree: ast.Module | None) -> list[ast.FunctionDef | ast.ClassDef]:
    """The functions and classes of a cell that are a drill's text."""
    kinds = (ast.FunctionDef, ast.ClassDef)
    found = [n for n in (tree.body if tree else ()) if isinstance(n, kinds)]
    return [n for n in found if marked(ast.get_docstring(n))]


def lines(node: ast.stmt) -> tuple[int, int]:
    """A statement's first and last line, decorators included, from 1."""
    first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", ()))])
    return first, node.end_lineno or node.lineno


def is_stub(node: ast.stmt) -> bool:
    """Whether a definition still holds a bare NotImplementedError and nothing else."""
    if isinstance(node, ast.ClassDef):
        methods = [n for n in node.body if isinstance(n, ast.FunctionDef)]
        return bool(methods) and all(map(is_stub, methods))
    if not isinstance(node, ast.FunctionDef):
        return False
    body = [n for n in node.body if not _is_text(n)]
    return len(body) == 1 and isinstance(body[0], ast.Raise) and _is_marker(body[0].exc)


def _is_marker(raised: ast.expr | None) -> bool:
    raised = raised.func if isinstance(raised, ast.Call) else raised
    return isinstance(raised, ast.Name) and raised.id == "NotImplementedError"


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def definitions(source: str) -> str:
    """A learner's cell beside the exercises, as it is: what a helper needs may be defined in any
    way, by a lambda, a loop or an object of an own class. Only what an exercise reads is run at
    first; the whole, within limits, before points are lost."""
    return source


def cheap(source: str) -> str:
    """Only what defines and costs no time: imports, functions, classes and cheap assignments."""
    tree = parse(source)
    kept = [n for n in tree.body if isinstance(n, _KEPT) or _is_cheap(n)] if tree else []
    try:
        return "\n\n".join(ast.unparse(n) for n in kept)
    except RecursionError:
        return ""


def without(source: str, places: list[tuple[int, int]]) -> str:
    """Source with those lines (first, last; from 1) blank, so that all others keep theirs."""
    found = source.split("\n")
    for first, last in places:
        found[first - 1 : last] = [""] * (last - first + 1)
    return "\n".join(found)


def _is_cheap(node: ast.stmt) -> bool:
    if not isinstance(node, (ast.Assign, ast.AnnAssign)) or node.value is None:
        return False
    return all(_root(n.func) in _CHEAP for n in ast.walk(node.value) if isinstance(n, ast.Call))


def _root(node: ast.expr) -> str:
    while isinstance(node, (ast.Attribute, ast.Call, ast.Subscript)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""


def tokens(source: str) -> str:
    """Code without comments, docstrings and layout, to compare token for token."""
    tree = parse(source)
    if tree is None:
        return ""
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            body[:] = [n for n in body if not _is_text(n)] or [ast.Pass()]
    try:
        return ast.unparse(tree)
    except (RecursionError, ValueError):
        return ""  # ValueError: an integer of thousands of digits
