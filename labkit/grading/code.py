"""Code cells as text: magics made harmless, definitions found, the rest left out."""

import ast
from functools import cache

# Calls that a definition may need and that cost nothing: `eps = np.finfo(float).eps`.
_CHEAP = {
    "np", "numpy", "math", "torch", "nn", "F", "len", "range", "tuple", "list", "dict", "set",
    "sorted", "zip", "enumerate", "float", "int", "str", "bool", "min", "max", "sum", "partial",
    "namedtuple",
    "collections", "functools", "itertools", "defaultdict", "Counter", "frozenset", "re",
}  # fmt: skip
_KEPT = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def plain_python(source: str) -> str:
    """Source with IPython's magics, shell lines and help as ordinary calls."""
    if not any(mark in source for mark in "%!?"):
        return source
    if source.lstrip().startswith("%%"):
        first, _, rest = source.lstrip().partition("\n")
        # A timed or captured cell still defines what it defines; any other language does not.
        return rest if first.split()[0] in ("%%time", "%%timeit", "%%capture") else ""
    return _transformer().transform_cell(source)


@cache
def _transformer():
    from IPython.core.inputtransformer2 import TransformerManager

    return TransformerManager()


def parse(source: str) -> ast.Module | None:
    """The syntax tree, or None when there is none."""
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def defined(tree: ast.Module | None) -> dict[str, ast.stmt]:
    """Names that a cell binds at its top level, with the last statement that does."""
    found: dict[str, ast.stmt] = {}
    for node in tree.body if tree else ():
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            found[node.name] = node
        elif isinstance(node, ast.Assign):
            found |= {t.id: node for t in node.targets if isinstance(t, ast.Name)}
    return found


def is_stub(node: ast.stmt) -> bool:
    """Whether a definition still holds a bare NotImplementedError and nothing else."""
    if isinstance(node, ast.ClassDef):
        methods = [n for n in node.body if isinstance(n, ast.FunctionDef)]
        return bool(methods) and all(map(is_stub, methods))
    if not isinstance(node, ast.FunctionDef):
        return False
    body = [n for n in node.body if not _is_text(n)]
    return len(body) == 1 and isinstance(body[0], ast.Raise)


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def definitions(source: str) -> str:
    """Only what defines: imports, functions, classes and cheap assignments."""
    tree = parse(source)
    if tree is None:
        return ""
    kept = [n for n in tree.body if isinstance(n, _KEPT) or _is_cheap(n)]
    return "\n\n".join(ast.unparse(n) for n in kept)


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
            node.body = [n for n in body if not _is_text(n)] or [ast.Pass()]
    return ast.unparse(tree)
