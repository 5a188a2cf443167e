"""Changes of names, numbers and operators, one place at a time."""

import ast
from collections.abc import Callable, Iterator
from itertools import combinations, permutations
from math import inf

from labkit.engine.locate.edit import Edit, Site, bare
from labkit.engine.locate.scope import Scope

_MOVED = 8  # items of a list one of which is moved, at most
_LOWER = (ast.Sub, ast.USub)
_OTHER = {
    ast.Add: (ast.Sub, ast.Mult), ast.Sub: (ast.Add,), ast.Mult: (ast.MatMult, ast.Div, ast.Add),
    ast.Div: (ast.Mult, ast.FloorDiv), ast.MatMult: (ast.Mult,), ast.Pow: (ast.Mult,),
    ast.FloorDiv: (ast.Div,), ast.Mod: (ast.FloorDiv,),
    ast.BitOr: (ast.BitAnd,), ast.BitAnd: (ast.BitOr,),
}  # fmt: skip
_COMPARES = {
    ast.Lt: (ast.LtE, ast.Gt, ast.GtE), ast.LtE: (ast.Lt, ast.GtE, ast.Gt),
    ast.Gt: (ast.GtE, ast.Lt, ast.LtE), ast.GtE: (ast.Gt, ast.LtE, ast.Lt),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.In: (ast.NotIn,), ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,),
}  # fmt: skip

_ENDLESS = (inf, -inf)
_Comprehension = ast.ListComp | ast.GeneratorExp | ast.DictComp | ast.SetComp


def changes(site: Site, scope: Scope) -> Iterator[Edit]:
    """All changes of one expression by itself."""
    make = _MAKERS.get(type(site.node))
    if make:
        yield from make(site, site.node, scope)
    if site.field in ("test", "ifs") and isinstance(site.node, (ast.Name, ast.NamedExpr)):
        yield site.edit(_is_there(site.node), "condition", 1)


def _name(site: Site, node: ast.Name, scope: Scope) -> Iterator[Edit]:
    if _is_called(site) or node.id not in scope.names:
        return
    kind = "index" if site.in_index else "operand"
    for other, prior in scope.like(node.id):
        yield site.edit(ast.Name(other, ast.Load()), kind, 2 + prior)
    if site.in_index or _in_call(site, "range"):
        yield from _shifted(site, "index" if site.in_index else "range", 1)


def _attribute(site: Site, node: ast.Attribute, scope: Scope) -> Iterator[Edit]:
    if node.attr == "T":
        yield site.edit(node.value, "transpose", 1, part=node)
    elif isinstance(node.value, ast.Name) and node.value.id == "self" and not _is_called(site):
        for other, prior in scope.like(ast.unparse(node)):
            new = ast.Attribute(ast.Name("self", ast.Load()), other.split(".")[1], ast.Load())
            yield site.edit(new, "operand", 2 + prior)


def _constant(site: Site, node: ast.Constant, scope: Scope) -> Iterator[Edit]:
    value = node.value
    kind, prior = _kind_of_constant(site), 2
    if isinstance(value, bool):
        others: tuple = (not value,)
    elif isinstance(value, int):
        near = (value - 1, value + 1, -value, 0, 1, 2)
        others = (*near, None) if kind == "axis" else near
        if value == 0 and kind == "constant":  # what a running maximum, or a sum of logs, begins at
            others = (*near, *_ENDLESS)
    elif isinstance(value, float):
        others = (0.0, 1.0, -value, 1 - value, 0.5, *_ENDLESS)
    elif value is None:
        others = (0, 1, -1)
    else:
        return
    for new in dict.fromkeys(o for o in others if o is not value and repr(o) != repr(value)):
        yield site.edit(_number(new), kind, prior + (new in _ENDLESS))


def numbers(tree: ast.AST) -> list[ast.expr]:
    """The numbers in a tree, each once."""
    values = [n.value for n in ast.walk(tree) if isinstance(n, ast.Constant)]
    found = {repr(v): v for v in values if isinstance(v, (int, float)) and not isinstance(v, bool)}
    return [_number(value) for value in found.values()]


def another(site: Site, several: list[ast.expr]) -> Iterator[Edit]:
    """Each of several numbers in the place of one."""
    if isinstance(site.node, ast.Constant) and type(site.node.value) in (int, float):
        for number in several:
            if ast.dump(number) != ast.dump(site.node):
                yield site.edit(bare(number), _kind_of_constant(site), 2)


def _kind_of_constant(site: Site) -> str:
    above = site.owner
    if isinstance(above, ast.keyword) and above.arg in ("axis", "dim", "keepdims"):
        return "axis"
    if any(isinstance(n, ast.Slice) for n in site.chain):
        return "slice"
    if site.in_index:
        return "index"
    return "range" if _in_call(site, "range") else "constant"


def _number(value: int | float | None) -> ast.expr:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value < 0:
        return ast.UnaryOp(ast.USub(), _number(-value))
    if isinstance(value, float) and value == inf:
        return ast.Call(ast.Name("float", ast.Load()), [ast.Constant("inf")], [])
    return ast.Constant(value)


def _shifted(site: Site, kind: str, prior: int) -> Iterator[Edit]:
    for op in (ast.Add(), ast.Sub()):
        yield site.edit(ast.BinOp(site.node, op, ast.Constant(1)), kind, prior)


def _binary(site: Site, node: ast.BinOp, scope: Scope) -> Iterator[Edit]:
    left, op, right = node.left, node.op, node.right
    if isinstance(op, ast.MatMult):
        yield from _product(site, node)
    for other in _OTHER.get(type(op), ()):
        pair = {type(op), other}
        kind = "sign" if pair == {ast.Add, ast.Sub} else "operator"
        yield site.edit(ast.BinOp(left, other(), right), kind, 1 if kind == "sign" else 2)
    if isinstance(op, (ast.Sub, ast.Div, ast.Pow, ast.FloorDiv)):
        yield site.edit(ast.BinOp(right, op, left), "order", 2)
    kind = "index" if site.in_index else "range" if _in_call(site, "range") else "term"
    yield site.edit(left, kind, 1, part=right)
    yield site.edit(right, kind, 1, part=left)
    for new in _regrouped(node):
        yield site.edit(new, "expression", 3)
    yield from _into_the_call(site, node)
    if isinstance(op, ast.Add) and not isinstance(site.owner, ast.BinOp):
        for name in scope.unread:  # what was named and forgotten
            yield site.edit(ast.BinOp(node, op, ast.Name(name, ast.Load())), "term", 2)


def _into_the_call(site: Site, node: ast.BinOp) -> Iterator[Edit]:
    """f(a) + b as f(a + b)."""
    call = node.left
    if (
        isinstance(call, ast.Call)
        and len(call.args) == 1
        and not isinstance(call.args[0], ast.Starred)
    ):
        inner = ast.BinOp(call.args[0], node.op, node.right)
        yield site.edit(ast.Call(call.func, [inner], call.keywords), "term", 2, part=node.right)


def _regrouped(node: ast.BinOp) -> Iterator[ast.expr]:
    """The same text with brackets elsewhere: a * b + c as a * (b + c)."""
    for left, right in ((node.left, node.right),):
        if isinstance(left, ast.BinOp):
            inner = ast.BinOp(left.right, node.op, right)
            yield ast.BinOp(left.left, left.op, inner)
        if isinstance(right, ast.BinOp):
            inner = ast.BinOp(left, node.op, right.left)
            yield ast.BinOp(inner, right.op, right.right)


def _product(site: Site, node: ast.BinOp) -> Iterator[Edit]:
    left, right = node.left, node.right
    for a, b in ((right, left), (_turned(left), right), (left, _turned(right)),
                 (_turned(right), left), (right, _turned(left)),
                 (_turned(left), _turned(right))):  # fmt: skip
        yield site.edit(ast.BinOp(a, ast.MatMult(), b), "transpose", 1)


def _turned(node: ast.expr) -> ast.expr:
    if isinstance(node, ast.Attribute) and node.attr == "T":
        return node.value
    return ast.Attribute(node, "T", ast.Load())


def _unary(site: Site, node: ast.UnaryOp, scope: Scope) -> Iterator[Edit]:
    kind = "condition" if isinstance(node.op, ast.Not) else "index" if site.in_index else "sign"
    yield site.edit(node.operand, kind, 1)
    if kind == "index" and isinstance(node.operand, ast.Constant):
        for new in (0, -2, -1):
            yield site.edit(_number(new), kind, 2)


def _compare(site: Site, node: ast.Compare, scope: Scope) -> Iterator[Edit]:
    for i, op in enumerate(node.ops):
        for other in _COMPARES.get(type(op), ()):
            ops = [*node.ops[:i], other(), *node.ops[i + 1 :]]
            yield site.edit(ast.Compare(node.left, ops, node.comparators), "condition", 1)
    for value in (True, False):
        yield site.edit(ast.Constant(value), "condition", 4)
    if isinstance(site.owner, ast.While) and len(node.comparators) == 1:
        for new in _longer(node.comparators[0], scope):
            yield site.edit(ast.Compare(node.left, node.ops, [new]), "condition", 3,
                            part=node.comparators[0])  # fmt: skip


def _longer(bound: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    """A bound, and the length of an argument more or less."""
    for name in scope.sized:
        length = ast.Call(ast.Name("len", ast.Load()), [ast.Name(name, ast.Load())], [])
        for op in (ast.Add(), ast.Sub()):
            yield ast.BinOp(bound, op, length)


def _is_there(node: ast.expr) -> ast.expr:
    """x is not None, for an x of which 0 and empty ones are as good as any."""
    return ast.Compare(node, [ast.IsNot()], [ast.Constant(None)])


def _boolean(site: Site, node: ast.BoolOp, scope: Scope) -> Iterator[Edit]:
    first, *rest = node.values
    if isinstance(node.op, ast.Or) and len(rest) == 1 and isinstance(first, ast.Name):
        yield site.edit(ast.IfExp(_is_there(first), first, rest[0]), "condition", 1)
    other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    yield site.edit(ast.BoolOp(other, node.values), "condition", 2)
    for value in node.values:
        yield site.edit(value, "condition", 2)


def _choice(site: Site, node: ast.IfExp, scope: Scope) -> Iterator[Edit]:
    yield site.edit(ast.IfExp(node.test, node.orelse, node.body), "condition", 2)
    yield site.edit(node.body, "condition", 2)
    yield site.edit(node.orelse, "condition", 2)


def _tuple(site: Site, node: ast.Tuple | ast.List, scope: Scope) -> Iterator[Edit]:
    kind = "returned" if isinstance(site.statement, ast.Return) else "order"
    for items in exchanged(node.elts):
        yield site.edit(type(node)(items, ast.Load()), kind, 2)
    for items in moved(node.elts):
        yield site.edit(type(node)(items, ast.Load()), kind, 3)


def _dict(site: Site, node: ast.Dict, scope: Scope) -> Iterator[Edit]:
    for values in exchanged(node.values):
        yield site.edit(ast.Dict(node.keys, values), "order", 2)


def exchanged(items: list[ast.expr]) -> Iterator[list[ast.expr]]:
    """The items with two of them in each other's place, for every two."""
    for i, j in combinations(range(len(items)), 2):
        new = list(items)
        new[i], new[j] = items[j], items[i]
        yield new


def moved(items: list[ast.expr]) -> Iterator[list[ast.expr]]:
    """The items with one of them in another place, the others in their order; neighbours that
    change places are exchanged."""
    if len(items) <= _MOVED:
        for i, j in permutations(range(len(items)), 2):
            if abs(i - j) > 1:
                rest = [*items[:i], *items[i + 1 :]]
                yield [*rest[:j], items[i], *rest[j:]]


def _comprehension(site: Site, node: _Comprehension, scope: Scope) -> Iterator[Edit]:
    for generator in node.generators:
        if generator.ifs:
            puts = [(generator, "ifs", [])]
            yield Edit("condition", generator.ifs[0], puts, 2, 1, site.statement)
            no = ast.UnaryOp(ast.Not(), generator.ifs[0])
            ast.copy_location(no, generator.ifs[0])
            puts = [(generator, "ifs", [no])]
            yield Edit("condition", generator.ifs[0], puts, 2, 1, site.statement)


def _is_called(site: Site) -> bool:
    return isinstance(site.owner, ast.Call) and site.field == "func"


def _in_call(site: Site, name: str) -> bool:
    return any(isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == name
               for n in site.chain)  # fmt: skip


_MAKERS: dict[type[ast.expr], Callable[..., Iterator[Edit]]] = {
    ast.Name: _name, ast.Attribute: _attribute, ast.Constant: _constant, ast.BinOp: _binary,
    ast.UnaryOp: _unary, ast.Compare: _compare, ast.BoolOp: _boolean, ast.IfExp: _choice,
    ast.Tuple: _tuple, ast.List: _tuple, ast.Dict: _dict, ast.ListComp: _comprehension,
    ast.GeneratorExp: _comprehension, ast.DictComp: _comprehension, ast.SetComp: _comprehension,
}  # fmt: skip
