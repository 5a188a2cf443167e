"""Which statements can have made an output wrong: those that it is computed from, by name."""

import ast

from labkit.engine.locate.edit import bodies, is_counter


def relevant(function: ast.FunctionDef, wrong: list[bool]) -> set[int] | None:
    """The ids of the statements that a wrong output depends on; None where that is not known.

    wrong: for each output, in the order of the contract, whether it is wrong. They are matched
    with what the function returns where that is one tuple of as many parts.
    """
    returned = [n for n in ast.walk(function) if isinstance(n, ast.Return) and n.value]
    parts = _flat(returned[0].value) if len(returned) == 1 else []
    if len(parts) != len(wrong) or len(parts) < 2 or all(wrong):
        return None
    needed = set().union(*(_names(p) for p, bad in zip(parts, wrong, strict=True) if bad))
    local = {n.id for n in ast.walk(function)
             if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}  # fmt: skip
    local |= {n.arg for n in ast.walk(function) if isinstance(n, ast.arg)}
    links = [(_written(s) & local, _read(s) & local, s) for _, _, body in bodies(function)
             for s in body if not is_counter(s)]  # fmt: skip
    while True:
        more = set().union(*(read for written, read, _ in links if written & needed)) - needed
        if not more:
            break
        needed |= more
    kept = {id(s) for written, _, s in links if written & needed}
    return kept | {id(returned[0])}


def _flat(node: ast.expr | None) -> list[ast.expr]:
    if isinstance(node, (ast.Tuple, ast.List)):
        return [p for item in node.elts for p in _flat(item)]
    return [node] if node else []


def _names(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}


def _written(statement: ast.stmt) -> set[str]:
    """Names that a statement can change: its targets, and whatever it calls a method of."""
    if isinstance(statement, ast.Assign):
        plain = isinstance(statement.value, (ast.Name, ast.Tuple, ast.Subscript))
        other = _names(statement.value) if plain else set()  # `a = b`: one may change the other
        return set().union(*map(_names, statement.targets)) | other
    if isinstance(statement, ast.Return):
        return set()
    if isinstance(statement, (ast.AugAssign, ast.AnnAssign)):
        return _names(statement.target)
    if isinstance(statement, (ast.If, ast.While, ast.For, ast.With, ast.Try)):
        return set().union(*(_written(s) for s in ast.walk(statement)
                             if isinstance(s, ast.stmt) and s is not statement)) | (
            _names(statement.target) if isinstance(statement, ast.For) else set())  # fmt: skip
    return _names(statement)


def _read(statement: ast.stmt) -> set[str]:
    if isinstance(statement, (ast.If, ast.While)):
        return _names(statement.test)
    if isinstance(statement, ast.For):
        return _names(statement.iter)
    return _names(statement)
