"""Expressions and statements of the right answer, in the learner's own names.

They are only tried, never shown: what is shown is the place where one of them helps. Names are
matched by the values that they hold in one case.
"""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass

from labkit.engine.locate.edit import (
    Edit,
    Node,
    Site,
    Tree,
    bare,
    functions_in,
    key_of,
    place,
    sites,
)
from labkit.engine.locate.origin import made_by, read_for_this_alone, unread
from labkit.engine.locate.scope import Scope
from labkit.engine.locate.trace import Trace, shape_of, telling

_ATOMS = (ast.Name, ast.Attribute, ast.Subscript)
_Comprehension = ast.ListComp | ast.GeneratorExp | ast.DictComp | ast.SetComp


@dataclass
class Model:
    """The right answer's tree and what was seen of it."""

    tree: Tree
    trace: Trace

    def function(self, name: str) -> ast.FunctionDef | None:
        every = list(functions_in(self.tree))
        return next((f for f in every if f.name == name), every[0] if len(every) == 1 else None)


@dataclass
class Loan:
    """An expression in the learner's names; holes: (marks of a direct child, how to fill it)."""

    node: ast.expr
    marks: set
    size: int
    holes: list
    text: str


class Library:
    """What one function can borrow."""

    def __init__(self, model: Model, function: ast.FunctionDef, mine: Trace, scope: Scope):
        self.model, self.mine, self.scope = model, mine, scope
        self.right = model.function(function.name)
        self.function, self.good = function, model.trace.all_marks()
        self.loans: list[Loan] = []
        if self.right is None:
            return
        self._atoms = self._own_atoms(function)
        self._names = self._matched(self.right)
        self._assigned = _assigned_once(self.right)
        self._locals = {n.arg for n in ast.walk(self.right) if isinstance(n, ast.arg)} | {
            n.id for n in ast.walk(self.right)
            if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}  # fmt: skip
        self._collect(self.right)

    def _own_atoms(self, function: ast.FunctionDef) -> list[tuple[ast.expr, set]]:
        found: dict[str, tuple[ast.expr, set]] = {}
        for site in sites(function):
            if isinstance(site.node, _ATOMS) and not site.in_index:
                seen = self.mine.marks.get(key_of(site.node), set())
                _, marks = found.setdefault(ast.unparse(site.node), (site.node, set()))
                marks |= seen
        for name in self.scope.names:
            found.setdefault(
                name, (ast.Name(name, ast.Load()), set(self.scope.marks.get(name, ())))
            )
        order = {ast.Name: 0, ast.Attribute: 1, ast.Subscript: 2}
        return sorted(found.values(), key=lambda pair: order[type(pair[0])])

    def _matched(self, right: ast.FunctionDef) -> dict[str, ast.expr]:
        """The learner's atom for each local name of the right answer."""
        theirs = Scope(right, self.model.trace, self.model.tree)
        names = {}
        for name in theirs.names:
            names[name] = self._best(name, theirs.marks.get(name, set()))
        for mine, known in zip(self.scope.arguments, theirs.arguments, strict=False):
            names[known] = names[known] or ast.Name(mine, ast.Load())
        return {k: v for k, v in names.items() if v is not None}

    def _best(self, name: str, marks: set) -> ast.expr | None:
        best, score = None, 0.0
        for atom, seen in self._atoms:
            same = len(marks & seen) / max(1, len(marks | seen))
            same += 0.3 if isinstance(atom, ast.Name) and atom.id == name else 0.0
            if same > score:
                best, score = atom, same
        return best

    def _collect(self, right: ast.FunctionDef) -> None:
        known = set()
        for site in sites(right):
            node = site.node
            new = None if isinstance(node, ast.Slice) else self.mapped(node)
            if new is None or site.field == "func" or isinstance(node, ast.Constant):
                continue
            text = ast.dump(new)
            if text in known:
                continue
            known.add(text)
            marks = self.model.trace.marks.get(key_of(node), set())
            size = sum(1 for _ in ast.walk(new))
            place(new, right.body[0])
            self.loans.append(Loan(new, marks, size, list(self._holes(node)), text))

    def _holes(self, node: ast.expr) -> Iterator:
        for name, value in ast.iter_fields(node):
            for i, child in enumerate(value if isinstance(value, list) else [value]):
                if not isinstance(child, ast.expr) or isinstance(child, ast.Constant):
                    continue
                if name in ("func", "slice") or isinstance(child, ast.Slice):
                    continue
                marks = self.model.trace.marks.get(key_of(child), set())
                yield marks, name, i if isinstance(value, list) else None

    def mapped(self, node: Node, depth: int = 0) -> Node | None:
        """The node in the learner's names, or None where one is missing."""
        mapper = _Mapper(self, depth)
        new = mapper.visit(bare(node))
        return None if mapper.failed else new

    def name(self, name: str, depth: int) -> ast.expr | None:
        """What the learner has for a local name of the right answer."""
        if name in self._names:
            return bare(self._names[name])
        if name in self._assigned and depth < 2:
            return self.mapped(self._assigned[name], depth + 1)
        return None

    def is_local(self, name: str) -> bool:
        return name in self._locals

    def is_good(self, mark: object) -> bool:
        """Whether a value is one that the right answer has, or that says nothing."""
        return not telling(mark) or mark in self.good


class _Mapper(ast.NodeTransformer):
    def __init__(self, library: Library, depth: int):
        self.library, self.depth, self.failed = library, depth, False
        self.bound: set[str] = set()

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id in self.bound or node.id == "self" or not self.library.is_local(node.id):
            return node
        new = self.library.name(node.id, self.depth)
        if new is None or (isinstance(node.ctx, ast.Store) and not isinstance(new, _ATOMS)):
            self.failed = True
            return node
        if isinstance(new, _ATOMS):
            new.ctx = node.ctx
        return new

    def _bind(self, node: _Comprehension) -> ast.AST:
        for generator in node.generators:
            self.bound |= {n.id for n in ast.walk(generator.target) if isinstance(n, ast.Name)}
        return self.generic_visit(node)

    visit_ListComp = visit_GeneratorExp = visit_DictComp = visit_SetComp = _bind

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        self.bound |= {a.arg for a in node.args.args}
        return self.generic_visit(node)


def _assigned_once(function: ast.FunctionDef) -> dict[str, ast.expr]:
    found: dict[str, list] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            for target, value in _pairs(node.targets[0], node.value):
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).append(value)
        elif isinstance(node, (ast.AugAssign, ast.For)):
            for name in ast.walk(node.target):
                if isinstance(name, ast.Name):
                    found.setdefault(name.id, []).extend([None, None])
    return {k: v[0] for k, v in found.items() if len(v) == 1 and v[0] is not None}


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple]:
    if isinstance(target, ast.Tuple):
        if isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts):
            yield from zip(target.elts, value.elts, strict=True)
        else:
            yield from ((t, None) for t in target.elts)
    else:
        yield target, value


def replaced(site: Site, library: Library, most: int) -> Iterator[Edit]:
    """Another expression of the right answer in the place of one of the learner's.

    most: the prior up to which they are wanted.
    """
    marks = library.mine.marks.get(key_of(site.node), set())
    shapes = {shape_of(m) for m in marks}
    text = ast.dump(site.node)
    aligned = _aligned(_sibling_marks(site, library), library)
    made = None if all(map(library.is_good, marks)) else made_by(site, library.function)
    alone = read_for_this_alone(site, library.function, library.mine, library.good)
    for loan in library.loans:
        if (marks and loan.marks == marks) or loan.text == text:
            continue
        fits = not shapes or bool(shapes & {shape_of(m) for m in loan.marks})
        prior = 1 if loan.marks and loan.marks in aligned else 3 if fits else 6
        if prior <= most:
            edit = site.edit(loan.node, "expression", prior, size=loan.size)
            edit.key, edit.made = (id(site.node), loan.text), made or unread(edit, alone)
            yield edit


def _sibling_marks(site: Site, library: Library) -> set:
    found: set = set()
    for node in ast.iter_child_nodes(site.owner):
        if isinstance(node, ast.expr) and node is not site.node:
            found |= library.mine.marks.get(key_of(node), set())
    return found


def _aligned(siblings: set, library: Library) -> list[set]:
    """The marks of what the right answer uses beside the values that the learner uses here."""
    if not any(telling(m) for m in siblings):
        return []
    found = []
    for loan in library.loans:
        holes = [marks for marks, _, _ in loan.holes]
        if len(holes) > 1 and any(h and h <= siblings for h in holes):
            found += [h for h in holes if not h <= siblings]
    return found


def surrounded(site: Site, library: Library, most: int) -> Iterator[Edit]:
    """The learner's expression inside one of the right answer: a call, a term, a factor more."""
    marks = library.mine.marks.get(key_of(site.node), set())
    above = library.mine.marks.get(key_of(site.owner), set())
    shapes, tells = {shape_of(m) for m in marks}, any(telling(m) for m in marks)
    for loan in library.loans:
        if loan.marks and loan.marks == above:
            continue
        for n, (seen, name, i) in enumerate(loan.holes):
            good = bool(seen) and seen == marks and tells
            prior = 1 if good else 5
            if prior > most or not (good or {shape_of(m) for m in seen} & shapes):
                continue
            kind = "term" if isinstance(loan.node, ast.BinOp) else "call-left-out"
            edit = site.edit(_filled(loan.node, name, i, site.node), kind, prior, size=loan.size)
            edit.key = (id(site.node), loan.text, n)
            yield edit


def _filled(node: ast.expr, name: str, i: int | None, child: ast.expr) -> ast.expr:
    """A copy of a node, one level deep, with another child."""
    new = copy.copy(node)
    if i is None:
        setattr(new, name, child)
    else:
        items = list(getattr(new, name))
        items[i] = child
        setattr(new, name, items)
    return new
