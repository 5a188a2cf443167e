"""Changes of calls, indices and slices; and what may be wrapped round any expression."""

import ast
from collections.abc import Iterator
from itertools import permutations

from labkit.engine.locate.edit import Edit, Site, bare
from labkit.engine.locate.scope import Scope

_FAMILIES = (
    ("zeros", "ones"), ("zeros_like", "ones_like"), ("max", "min", "sum", "mean"),
    ("argmax", "argmin", "sum"), ("floor", "ceil", "round"), ("log", "log10", "log2", "log1p"),
    ("tanh", "exp", "sqrt", "square"), ("maximum", "minimum"), ("any", "all"),
    ("append", "extend"), ("dot", "multiply", "outer"), ("stack", "concatenate"),
    ("hstack", "vstack"), ("lower", "upper"), ("argsort", "sort"), ("int", "round", "float"),
    ("sorted", "list"), ("index", "rindex"), ("lstrip", "strip", "rstrip"),
    ("findall", "split"), ("add", "subtract"), ("exp", "exp2"), ("logaddexp", "logaddexp2"),
    ("arctan", "arctanh"), ("sin", "cos"), ("pop", "popleft"), ("moveaxis", "swapaxes"),
)  # fmt: skip
_AXES = {"sum", "mean", "max", "min", "argmax", "argmin", "softmax", "any", "all", "norm",
         "cumsum", "log_softmax", "std", "var"}  # fmt: skip


def changes(site: Site, scope: Scope) -> Iterator[Edit]:
    """All changes of a call or an index."""
    node = site.node
    if isinstance(node, ast.Call):
        yield from _call(site, node)
        yield from _known(site, node, scope)
        yield from _name_of(site, node)
    elif isinstance(node, ast.Attribute) and site.field != "func" and _is_module(node.value):
        for func in _relatives(node):  # np.add.reduce, map(np.tanh, ...)
            yield site.edit(func, "call", 2)
    elif isinstance(node, ast.Subscript):
        yield from _subscript(site, node)
    elif isinstance(node, ast.Slice):
        yield from _slice(site, node)


def _call(site: Site, node: ast.Call) -> Iterator[Edit]:
    if isinstance(node.func, ast.Attribute) and not _is_module(node.func.value):
        yield site.edit(node.func.value, "call", 2)
    for arg in node.args[:3]:
        if not isinstance(arg, ast.Starred):
            yield site.edit(arg, "range" if _called(node) == "reversed" else "call", 1)
    for i in range(len(node.args) - 1):
        args = list(node.args)
        args[i], args[i + 1] = args[i + 1], args[i]
        yield site.edit(ast.Call(node.func, args, node.keywords), "order", 2)
    if len(node.args) > 1:
        yield site.edit(ast.Call(node.func, node.args[:-1], node.keywords), "argument", 2,
                        part=node.args[-1])  # fmt: skip
    yield from _keywords(site, node)
    yield from _axes_in_order(site, node)
    if _called(node) in ("zeros", "zeros_like"):  # where a running maximum begins
        endless = ast.Call(ast.Name("float", ast.Load()), [ast.Constant("inf")], [])
        for op in (ast.Sub(), ast.Add()):
            yield site.edit(ast.BinOp(node, op, endless), "constant", 3)
    if _called(node) in ("zip", "enumerate"):
        for i, arg in enumerate(node.args):
            args = [*node.args[:i], _backwards(arg), *node.args[i + 1 :]]
            yield site.edit(ast.Call(node.func, args, node.keywords), "range", 2, part=arg)
    if _called(node) == "range":
        new = ast.Call(ast.Name("reversed", ast.Load()), [node], [])
        yield site.edit(new, "range", 1)
        if len(node.args) == 1:
            new = ast.Call(node.func, [ast.Constant(1), *node.args], [])
            yield site.edit(new, "range", 2)


def _known(site: Site, node: ast.Call, scope: Scope) -> Iterator[Edit]:
    """What calls of this name are known to lack; and what came in and was not handed on."""
    if make := _LACKING.get(_called(node)):
        yield from make(site, node)
    if any(isinstance(arg, ast.Starred) for arg in node.args):
        return
    if _called(node) in ("eye", "identity"):
        yield from _diagonals(site, node, scope)
    for unread in scope.unread:
        args = [*node.args, ast.Name(unread, ast.Load())]
        yield site.edit(ast.Call(node.func, args, node.keywords), "argument", 2)
    given = {word.arg for word in node.keywords}
    for name in scope.missing(_called(node), len(node.args)):
        if name not in given:
            words = [*node.keywords, ast.keyword(name, ast.Name(name, ast.Load()))]
            yield site.edit(ast.Call(node.func, node.args, words), "argument", 1)


def _diagonals(site: Site, node: ast.Call, scope: Scope) -> Iterator[Edit]:
    """The identity as a matrix with some vector in its diagonal."""
    for name in scope.names:
        if any(shape[0] == "array" and len(shape[1]) == 1 for shape in scope.shapes[name]):
            diag = ast.Attribute(ast.Name("np", ast.Load()), "diag", ast.Load())
            yield site.edit(ast.Call(diag, [ast.Name(name, ast.Load())], []), "operand", 2)


def _squeeze(site: Site, node: ast.Call) -> Iterator[Edit]:
    """Of one axis."""
    if not node.keywords and len(node.args) < 2:
        for axis in (0, 1, 2, -1):
            number = ast.parse(str(axis), mode="eval").body
            yield site.edit(ast.Call(node.func, [*node.args, bare(number)], []), "axis", 1)


def _pop(site: Site, node: ast.Call) -> Iterator[Edit]:
    """From the other end."""
    if not node.args:
        yield site.edit(ast.Call(node.func, [ast.Constant(0)], []), "index", 1)


def _groupby(site: Site, node: ast.Call) -> Iterator[Edit]:
    """Of what is sorted: it joins neighbours alone."""
    key = [word for word in node.keywords if word.arg == "key"]
    key += [ast.keyword("key", arg) for arg in node.args[1:2]]
    ordered = ast.Call(ast.Name("sorted", ast.Load()), node.args[:1], key)
    new = ast.Call(node.func, [ordered, *node.args[1:]], node.keywords)
    yield site.edit(new, "order", 1, part=node.args[0] if node.args else None)


def _by_length(site: Site, node: ast.Call) -> Iterator[Edit]:
    """The longest list, not the one with the largest entries."""
    if isinstance(node.func, ast.Name) and not node.keywords:
        by_length = [ast.keyword("key", ast.Name("len", ast.Load()))]
        yield site.edit(ast.Call(node.func, node.args, by_length), "argument", 2)


def _inverse(site: Site, node: ast.Call) -> Iterator[Edit]:
    """The transpose, which is the inverse of an orthogonal matrix alone."""
    for arg in node.args[:1]:
        yield site.edit(ast.Attribute(arg, "T", ast.Load()), "transpose", 1)


_LACKING = {
    "squeeze": _squeeze, "pop": _pop, "groupby": _groupby, "max": _by_length, "min": _by_length,
    "sorted": _by_length, "inv": _inverse, "pinv": _inverse,
}  # fmt: skip


def _axes_in_order(site: Site, node: ast.Call) -> Iterator[Edit]:
    """a.reshape(x, y, z), where the axes were to be moved, as each order of a's axes."""
    name = _called(node)
    if name not in ("reshape", "view", "transpose", "permute") or not node.args:
        return
    array, axes = node.args[0], node.args[1:]
    if isinstance(node.func, ast.Attribute) and not _is_module(node.func.value):
        array, axes = node.func.value, node.args
    if len(axes) == 1 and isinstance(axes[0], (ast.Tuple, ast.List)):
        axes = axes[0].elts
    moved = "transpose" if name in ("reshape", "transpose") else "permute"
    for order in permutations(range(len(axes))) if len(axes) in (2, 3) else ():
        numbers: list[ast.expr] = [ast.Constant(axis) for axis in order]
        new = ast.Call(ast.Attribute(array, moved, ast.Load()), numbers, [])
        yield site.edit(new, "transpose", 2)


def _backwards(node: ast.expr) -> ast.expr:
    """Its entries from the last to the first."""
    whole = ast.Call(ast.Name("list", ast.Load()), [node], [])
    return ast.Subscript(whole, ast.Slice(None, None, ast.UnaryOp(ast.USub(), ast.Constant(1))),
                         ast.Load())  # fmt: skip


def _keywords(site: Site, node: ast.Call) -> Iterator[Edit]:
    for i, word in enumerate(node.keywords):
        rest = [*node.keywords[:i], *node.keywords[i + 1 :]]
        kind = "axis" if word.arg in ("axis", "keepdims", "dim") else "argument"
        yield site.edit(ast.Call(node.func, node.args, rest), kind, 2, part=word.value)
    if _called(node) in _AXES and not any(k.arg == "axis" for k in node.keywords):
        for axis in (0, 1, -1, 2):
            words = [*node.keywords, ast.keyword("axis", ast.Constant(axis))]
            yield site.edit(ast.Call(node.func, node.args, words), "axis", 1)
            words = [*words, ast.keyword("keepdims", ast.Constant(True))]
            yield site.edit(ast.Call(node.func, node.args, words), "axis", 3)
    if _called(node) in _AXES and not any(k.arg == "keepdims" for k in node.keywords):
        words = [*node.keywords, ast.keyword("keepdims", ast.Constant(True))]
        yield site.edit(ast.Call(node.func, node.args, words), "axis", 2)


def _name_of(site: Site, node: ast.Call) -> Iterator[Edit]:
    """Another function of the same family."""
    for func in _relatives(node.func):
        yield site.edit(ast.Call(func, node.args, node.keywords), "call", 2, part=node.func)


def _relatives(func: ast.expr) -> Iterator[ast.expr]:
    """The functions of one's family, called by the same way."""
    name = getattr(func, "id", getattr(func, "attr", ""))
    for family in _FAMILIES:
        for other in family if name in family else ():
            if other != name and isinstance(func, ast.Attribute):
                yield ast.Attribute(func.value, other, ast.Load())
            elif other != name:
                yield ast.Name(other, ast.Load())


def _called(node: ast.Call) -> str:
    return getattr(node.func, "id", getattr(node.func, "attr", ""))


def _is_module(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("np", "numpy", "torch", "F", "nn", "math",
                                                      "re", "random")  # fmt: skip


def _subscript(site: Site, node: ast.Subscript) -> Iterator[Edit]:
    if not isinstance(node.slice, ast.Slice):
        yield site.edit(node.value, "index", 3)
    else:
        yield site.edit(node.value, "slice", 1, part=node.slice)
    if isinstance(node.slice, (ast.BinOp, ast.Call, ast.Subscript)):
        for op in (ast.Add(), ast.Sub()):
            new = ast.BinOp(node.slice, op, ast.Constant(1))
            yield site.edit(ast.Subscript(node.value, new, ast.Load()), "index", 2,
                            part=node.slice)  # fmt: skip


def _slice(site: Site, node: ast.Slice) -> Iterator[Edit]:
    one = ast.Constant(1)
    bounds = [(None, node.upper, node.step), (node.lower, None, node.step),
              (node.lower, node.upper, None)]  # fmt: skip
    bounds += [(_plus(node.lower, d), node.upper, node.step) for d in (1, -1) if node.lower]
    bounds += [(node.lower, _plus(node.upper, d), node.step) for d in (1, -1) if node.upper]
    if node.lower is None:
        bounds.append((one, node.upper, node.step))
    if node.upper is None:
        bounds.append((node.lower, ast.UnaryOp(ast.USub(), bare(one)), node.step))
    if node.step is None:
        bounds.append((node.lower, node.upper, ast.UnaryOp(ast.USub(), bare(one))))
    if node.step is None and not (node.lower and node.upper):
        # a[n:] and a[:-n] leave out as much, at one end or at the other.
        if node.lower is not None:
            bounds.append((None, ast.UnaryOp(ast.USub(), node.lower), None))
        elif isinstance(node.upper, ast.UnaryOp):
            bounds.append((node.upper.operand, None, None))
    for lower, upper, step in bounds:
        if (lower, upper, step) != (node.lower, node.upper, node.step):
            yield site.edit(ast.Slice(lower, upper, step), "slice", 2)


def _plus(node: ast.expr, d: int) -> ast.expr:
    return ast.BinOp(node, ast.Add() if d > 0 else ast.Sub(), ast.Constant(1))


def wrapped(site: Site, shapes: set) -> Iterator[Edit]:
    """A transpose, a copy, a sign, a dimension put round an expression."""
    node = site.node
    if site.in_index or not any(s[0] in ("array", "list") for s in shapes if s):
        return
    names = isinstance(node, (ast.Name, ast.Subscript, ast.Attribute))
    if any(s[0] == "array" and len(s[1]) == 1 for s in shapes if s) and not names:
        summed = ast.Attribute(ast.Name("np", ast.Load()), "cumsum", ast.Load())
        yield site.edit(ast.Call(summed, [node], []), "accumulation", 4)
    if any(s[0] == "array" and len(s[1]) >= 2 for s in shapes if s) and not _is_turned(node):
        yield site.edit(ast.Attribute(node, "T", ast.Load()), "transpose", 1)
    if names:
        copied = ast.Call(ast.Attribute(node, "copy", ast.Load()), [], [])
        yield site.edit(copied, "aliasing", 2)
    if site.owner is site.statement or isinstance(site.owner, ast.Call):
        yield site.edit(ast.UnaryOp(ast.USub(), node), "sign", 2)
    if isinstance(site.statement, ast.For) and site.field == "iter":
        new = ast.Subscript(node, ast.Slice(None, None, ast.UnaryOp(ast.USub(), ast.Constant(1))),
                            ast.Load())  # fmt: skip
        yield site.edit(new, "range", 2)


def _is_turned(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "T"
