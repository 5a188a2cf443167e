"""Changes of whole statements: = and +=, left out, twice, in another place."""

import ast
from collections import Counter
from collections.abc import Iterator

from labkit.engine.locate import order
from labkit.engine.locate.build import ADD_AT
from labkit.engine.locate.edit import Edit, Node, Placed, bare, bodies, is_counter, place
from labkit.engine.locate.expressions import exchanged

_LOOPS = (ast.For, ast.While)


def changes(function: ast.FunctionDef) -> Iterator[Edit]:
    """All changes of a function's statements. Their `statement` is the one that is changed, or that
    reads what is changed."""
    stored = Counter(n.id for n in ast.walk(function)
                     if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store))  # fmt: skip
    for owner, name, body in bodies(function):
        for i, statement in enumerate(body):
            if is_counter(statement) or isinstance(statement, ast.FunctionDef):
                continue
            for edit in _of_one(owner, name, body, i, stored):
                edit.statement = edit.statement or statement
                yield edit


def defaults(function: ast.FunctionDef) -> Iterator[Edit]:
    """Other constants as defaults of arguments."""
    given = function.args.defaults
    for i, old in enumerate(given):
        if isinstance(old, (ast.Constant, ast.UnaryOp)):
            for value in (0, 1, -1, None, True, False):
                if value is not getattr(old, "value", old):
                    new = [*given[:i], _at(ast.Constant(value), old), *given[i + 1 :]]
                    yield Edit("default", old, [(function.args, "defaults", new)], 3)


def _of_one(owner: ast.AST, name: str, body: list, i: int, stored: Counter) -> Iterator[Edit]:
    statement = body[i]
    yield from _assignments(owner, name, body, i)
    yield from _moves(owner, name, body, i)
    yield from order.changes(owner, name, body, i)
    if not isinstance(statement, (ast.Return, ast.Pass)) and not _is_text(statement):
        yield _with(owner, name, body, i, [], "statement", 1 if _again(statement, stored) else 3)
    if isinstance(statement, (ast.Assign, ast.AugAssign, ast.Expr)) and not _is_text(statement):
        again = bare(statement)
        place(again, statement)
        yield _with(owner, name, body, i, [statement, again], "statement", 4)
    if isinstance(statement, ast.If):
        yield _with(owner, name, body, i, statement.body, "condition", 3, statement.test)
        if statement.orelse:
            yield _with(owner, name, body, i, statement.orelse, "condition", 3, statement.test)
            puts = [(statement, "body", statement.orelse), (statement, "orelse", statement.body)]
            yield Edit("condition", statement.test, puts, 2)
    if isinstance(statement, _LOOPS) and not any(
        isinstance(n, (ast.Break, ast.Continue)) for n in ast.walk(statement)
    ):
        puts = [(statement, "body", [*statement.body, _at(ast.Break(), statement)])]
        yield Edit("place", statement, puts, 5)


def _again(statement: ast.stmt, stored: Counter) -> bool:
    """Whether all that a statement names has a value without it too."""
    if not isinstance(statement, ast.Assign):
        return isinstance(statement, (ast.AugAssign, ast.Expr))
    names = [n.id for t in statement.targets for n in ast.walk(t)
             if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]  # fmt: skip
    return all(stored[name] > 1 for name in names)


def _assignments(owner: ast.AST, name: str, body: list, i: int) -> Iterator[Edit]:
    statement = body[i]
    if isinstance(statement, ast.AugAssign):
        target = bare(statement.target)
        new: ast.stmt = ast.Assign([target], statement.value)
        yield _with(owner, name, body, i, [_at(new, statement)], "accumulation", 1)
        for op in (ast.Add(), ast.Sub()):
            if type(op) is not type(statement.op):
                new = ast.AugAssign(statement.target, op, statement.value)
                yield _with(owner, name, body, i, [_at(new, statement)], "sign", 1)
        if isinstance(statement.target, ast.Subscript) and isinstance(statement.op, ast.Add):
            new = ast.Expr(_added_at(statement.target, statement.value))
            yield _with(owner, name, body, i, [_at(new, statement)], "repeats", 2)
        read = bare(statement.target)
        read.ctx = ast.Load()
        sum_ = ast.BinOp(read, statement.op, statement.value)
        new = ast.Assign([bare(statement.target)], sum_)
        yield _with(owner, name, body, i, [_at(new, statement)], "aliasing", 3)
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        target = statement.targets[0]
        if isinstance(target, (ast.Name, ast.Subscript, ast.Attribute)):
            for op, prior in ((ast.Add(), 1), (ast.Sub(), 3)):
                new = ast.AugAssign(target, op, statement.value)
                yield _with(owner, name, body, i, [_at(new, statement)], "accumulation", prior)
        if isinstance(target, ast.Name):
            whole = ast.Subscript(ast.Name(target.id, ast.Load()), ast.Slice(), ast.Store())
            new = ast.Assign([whole], statement.value)
            yield _with(owner, name, body, i, [_at(new, statement)], "aliasing", 4)
        if isinstance(statement.value, ast.BinOp):
            yield from _stored(owner, name, body, i)
    yield from _unpacked(statement)


def _unpacked(statement: ast.stmt) -> Iterator[Edit]:
    """Two of the names that a tuple is unpacked into, exchanged."""
    targets = statement.targets if isinstance(statement, ast.Assign) else ()
    if isinstance(statement, ast.For):
        targets = [statement.target]
    for target in targets:
        if isinstance(target, (ast.Tuple, ast.List)):
            # What is read from them in a wrong order is likelier: arguments come as they come.
            for items in exchanged(target.elts):
                yield Edit("order", target, [(target, "elts", items)], 3)


def _added_at(target: ast.Subscript, value: ast.expr) -> ast.expr:
    """a[i] += d as np.add.at(a, i, d), which adds as often as an index comes."""
    array, index = bare(target.value), bare(target.slice)
    parts = index.elts if isinstance(index, ast.Tuple) else [index]
    parts = [_called_slice(p) if isinstance(p, ast.Slice) else p for p in parts]
    where = ast.Tuple(parts, ast.Load()) if isinstance(index, ast.Tuple) else parts[0]
    return ast.Call(ast.Name(ADD_AT, ast.Load()), [array, where, value], [])


def _called_slice(part: ast.Slice) -> ast.expr:
    ends = [end or ast.Constant(None) for end in (part.lower, part.upper, part.step)]
    return ast.Call(ast.Name("slice", ast.Load()), ends, [])


def _stored(owner: ast.AST, name: str, body: list, i: int) -> Iterator[Edit]:
    """x = x + d as x += d, which other names of x see."""
    statement = body[i]
    value, target = statement.value, statement.targets[0]
    if isinstance(target, ast.Name) and ast.unparse(value.left) == target.id:
        new = ast.AugAssign(target, value.op, value.right)
        yield _with(owner, name, body, i, [_at(new, statement)], "aliasing", 3)


def _moves(owner: ast.AST, name: str, body: list, i: int) -> Iterator[Edit]:
    statement = body[i]
    after = body[i + 1] if i + 1 < len(body) else None
    if after is not None and not _is_text(statement):
        new = [*body[:i], after, statement, *body[i + 2 :]]
        yield Edit("place", statement, [(owner, name, new)], 2)
    if isinstance(statement, _LOOPS) and after is not None:
        inside = [*statement.body, after]
        puts = [(owner, name, [*body[: i + 1], *body[i + 2 :]]), (statement, "body", inside)]
        yield Edit("place", after, puts, 2)
    if isinstance(statement, (*_LOOPS, ast.If, ast.With)) and len(statement.body) > 1:
        last = statement.body[-1]
        for keep, new in (([statement.body[:-1]], [statement, last]),):
            if any(not is_counter(s) for s in keep[0]):
                puts = [(owner, name, [*body[:i], *new, *body[i + 1 :]]),
                        (statement, "body", keep[0])]  # fmt: skip
                yield Edit("returned" if isinstance(last, ast.Return) else "place", last, puts, 2)
        first = next(s for s in statement.body if not is_counter(s))
        rest = [s for s in statement.body if s is not first]
        if isinstance(statement, _LOOPS) and any(not is_counter(s) for s in rest):
            puts = [(owner, name, [*body[:i], first, *body[i:]]), (statement, "body", rest)]
            yield Edit("place", first, puts, 3)
    if isinstance(statement, _LOOPS):
        yield from _only_once(owner, name, body, i)
        yield from _once_more(owner, name, body, i)
    before = body[i - 1] if i else None
    if isinstance(statement, _LOOPS) and isinstance(before, (ast.Assign, ast.AugAssign)):
        puts = [(owner, name, [*body[: i - 1], *body[i:]]),
                (statement, "body", [statement.body[0], before, *statement.body[1:]])]  # fmt: skip
        yield Edit("place", before, puts, 3)


def _only_once(owner: ast.AST, name: str, body: list, i: int) -> Iterator[Edit]:
    """Each simple statement of a loop in its first round alone, whatever it reads of the loop."""
    loop = body[i]
    plain = [s for s in loop.body if isinstance(s, (ast.AugAssign, ast.Expr))]
    for one in (s for s in plain if not (is_counter(s) or _is_text(s))):
        flag = f"_labkit_first_{one.lineno}_{one.col_offset}"
        first, over = (ast.Assign([ast.Name(flag, ast.Store())], ast.Constant(v))
                       for v in (True, False))  # fmt: skip
        test = ast.If(ast.Name(flag, ast.Load()), [one, over], [])
        inside = [_at(test, one) if s is one else s for s in loop.body]
        puts = [(owner, name, [*body[:i], _at(first, loop), *body[i:]]), (loop, "body", inside)]
        yield Edit("place", one, puts, 1)


def _once_more(owner: ast.AST, name: str, body: list, i: int) -> Iterator[Edit]:
    """What a loop does at times, once more behind it: what it had begun at its end was left."""
    loop = body[i]
    for one in loop.body:
        if isinstance(one, ast.If) and not any(
            isinstance(n, (ast.Break, ast.Continue)) for n in ast.walk(one)
        ):
            again = _at(bare(one), loop)
            yield _with(owner, name, body, i, [loop, again], "missing-step", 2, loop)


def _with(owner: ast.AST, name: str, body: list, i: int, new: list, kind: str, prior: int,
          part: Placed | None = None) -> Edit:  # fmt: skip
    """Statement number i of a body replaced by new ones."""
    items = [*body[:i], *new, *body[i + 1 :]] or [_at(ast.Pass(), body[i])]
    return Edit(kind, part or body[i], [(owner, name, items)], prior)


def _at(new: Node, old: ast.AST) -> Node:
    place(new, old)
    return new


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
