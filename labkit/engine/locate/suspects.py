"""Which statements are looked at first: those where a value appears that should not be there."""

import ast
from collections.abc import Callable, Sequence

from labkit.engine.locate.edit import Site, key_of, sites
from labkit.engine.locate.slices import relevant
from labkit.engine.locate.trace import Trace, telling
from labkit.engine.theirs import Theirs

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
        self.ran = {id(s.statement) for s in self._all if key_of(s.node) in trace.marks}
        self._watched = {id(s.statement) for s in self._all if key_of(s.node) >= 0}
        self._tiers: dict[int, int] = {}
        self._culprits: set[int] = set()
        if good:
            self._rank(good)

    def _rank(self, good: set) -> None:
        """Statements that make a wrong value of right ones: the first of them, then the others."""
        owners = {key_of(s.node): s for s in self._all}
        below = {k: [key_of(n) for n in ast.walk(s.node) if n is not s.node]
                 for k, s in owners.items()}  # fmt: skip
        latest: dict[int, bool] = {}
        for i, (key, mark) in enumerate(self.trace.events):
            bad = latest[key] = _bad(mark, good)
            site = owners.get(key)
            if not bad or site is None or isinstance(site.node, _LOADS):
                continue
            if self._spared(site.statement) or any(latest.get(k) for k in below[key]):
                continue
            if not comes_right(self.trace.events[i + 1 : i + 40], site, lambda m: _right(m, good)):
                tier = OTHER if self._tiers else FIRST
                self._tiers.setdefault(id(site.statement), tier)
                self._culprits |= {key, *below[key]}

    def tier(self, statement: ast.AST | None) -> int:
        return self._tiers.get(id(statement), LAST if self._tiers else OTHER)

    def is_culprit(self, node: ast.AST) -> bool:
        """Whether an expression is, or is in, one whose parts are right and whose value is not."""
        return key_of(node) in self._culprits

    def _spared(self, statement: ast.AST) -> bool:
        """Whether no wrong output depends on a statement."""
        return self._slice is not None and id(statement) not in self._slice

    def was_run(self, statement: ast.AST) -> bool:
        """False for a statement that no wrong output can come from, or that was not reached."""
        if self._spared(statement):
            return False
        return id(statement) in self.ran or id(statement) not in self._watched


def comes_right(
    later: Sequence[tuple[int, Theirs]], site: Site, is_right: Callable[[Theirs], bool]
) -> bool:
    """Whether an expression around this one is right again: only the way there is another.

    later: the (key, mark) that came after this one's.
    """
    above = {key_of(n) for n in site.chain if isinstance(n, ast.expr)}
    for key, mark in later:
        if key in above:
            if is_right(mark):
                return True
            above.discard(key)
        if not above:
            break
    return False


def _right(mark: object, good: set) -> bool:
    return telling(mark) and mark in good


def _bad(mark: object, good: set) -> bool:
    return telling(mark) and mark not in good
