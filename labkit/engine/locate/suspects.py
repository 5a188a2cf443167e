"""Which statements are looked at first: those where a value appears that should not be there."""

import ast

from labkit.engine.locate.edit import sites
from labkit.engine.locate.slices import relevant
from labkit.engine.locate.trace import Trace, telling

_LOADS = (ast.Name, ast.Attribute, ast.Subscript, ast.Constant, ast.Starred)
FIRST, OTHER, LAST = 0, 1, 2


class Suspects:
    """How suspect each statement of a function is, from one case's values.

    good: marks of all values in the right answer's run; empty where that is not known.
    """

    def __init__(
        self, function: ast.FunctionDef, trace: Trace, good: set, wrong: list[bool] | None = None
    ):
        self.trace = trace
        self._slice = relevant(function, wrong) if wrong else None
        self._all = list(sites(function))
        self.ran = {id(s.statement) for s in self._all if _key(s.node) in trace.marks}
        self._watched = {id(s.statement) for s in self._all if _key(s.node) is not None}
        self._tiers: dict[int, int] = {}
        self._culprits: set[int] = set()
        if good:
            self._rank(good)

    def _rank(self, good: set) -> None:
        owners = {_key(s.node): s for s in self._all}
        bad = {k for k, marks in self.trace.marks.items() if any(_bad(m, good) for m in marks)}
        for key, mark in self.trace.events:
            site = owners.get(key)
            if not site or self._spared(site.statement):
                continue
            if _bad(mark, good) and not isinstance(site.node, _LOADS):
                self._tiers[id(site.statement)] = FIRST
                self._culprits |= {_key(n) for n in ast.walk(site.node)}
                break
        for key in bad:
            site = owners.get(key)
            if site is None or isinstance(site.node, _LOADS) or self._spared(site.statement):
                continue
            below = {_key(n) for n in ast.walk(site.node)} - {key}
            if not below & bad:
                self._tiers.setdefault(id(site.statement), OTHER)
                self._culprits |= below | {key}

    def tier(self, statement: ast.AST) -> int:
        return self._tiers.get(id(statement), LAST if self._tiers else OTHER)

    def is_culprit(self, node: ast.AST) -> bool:
        """Whether an expression is, or is in, one whose parts are right and whose value is not."""
        return _key(node) in self._culprits

    def _spared(self, statement: ast.AST) -> bool:
        """Whether no wrong output depends on a statement."""
        return self._slice is not None and id(statement) not in self._slice

    def was_run(self, statement: ast.AST) -> bool:
        """False for a statement that no wrong output can come from, or that was not reached."""
        if self._spared(statement):
            return False
        return id(statement) in self.ran or id(statement) not in self._watched


def _key(node: ast.AST) -> int | None:
    return getattr(node, "mark_key", None)


def _bad(mark: object, good: set) -> bool:
    return telling(mark) and mark not in good
