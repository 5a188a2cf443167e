"""Names that a function could use in the place of another, and what is known of their values."""

import ast
from collections import defaultdict
from collections.abc import Sequence

from labkit.engine.locate.edit import is_counter, key_of
from labkit.engine.locate.trace import Trace, shape_of, telling

LARGE = 1e6


class Scope:
    """The local names of a function, self's attributes, and the shapes that were seen of them.

    owned: the learner's functions, whose arguments are known.
    """

    def __init__(self, function: ast.FunctionDef, trace: Trace, tree: ast.AST,
                 owned: Sequence[ast.FunctionDef] = ()):  # fmt: skip
        self.arguments = _arguments(function)
        self.owned = {f.name: _arguments(f) for f in owned}
        stored = [n.id for n in ast.walk(function)
                  if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]  # fmt: skip
        self.names = list(dict.fromkeys([*self.arguments, *stored]))
        read = {n.id for n in ast.walk(function)
                if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}  # fmt: skip
        self.unread = [name for name in self.names if name not in read and name != "_"]
        self.attributes = list(dict.fromkeys(
            n.attr for n in ast.walk(tree)
            if isinstance(n, ast.Attribute) and isinstance(n.value, ast.Name)
            and n.value.id == "self"))  # fmt: skip
        self.shapes: dict[str, set] = defaultdict(set)
        self.marks: dict[str, set] = defaultdict(set)
        for node in ast.walk(function):
            if isinstance(node, (ast.Name, ast.Attribute)):
                seen = trace.marks.get(key_of(node), ())
                text = ast.unparse(node)
                self.marks[text] |= set(seen)
                self.shapes[text] |= {shape_of(m) for m in seen}
        self._from_assignments(function, trace)
        self.sized = [name for name in self.arguments if self.marks[name] and all(
            isinstance(m, str) or telling(m) for m in self.marks[name])]  # fmt: skip

    def _from_assignments(self, function: ast.FunctionDef, trace: Trace) -> None:
        """Names that are assigned and not read yet: the very ones that are missing elsewhere."""
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and not is_counter(node):
                for target in node.targets:
                    if isinstance(target, (ast.Name, ast.Attribute)):
                        seen = trace.marks.get(key_of(node.value), ())
                        self.marks[ast.unparse(target)] |= set(seen)
                        self.shapes[ast.unparse(target)] |= {shape_of(m) for m in seen}

    def missing(self, name: str, given: int) -> list[str]:
        """The further arguments of one of the learner's functions that the names here could be."""
        return [n for n in self.owned.get(name, ())[given:] if n in self.names]

    def _is_no_size(self, other: str, text: str) -> bool:
        """Whether a name holds a seed, or another number far beyond those that stand here: as a
        size it would take all memory in one call, which no count of steps can cut off."""
        return _largest(self.marks[other]) > LARGE >= _largest(self.marks[text])

    def like(self, text: str) -> list[tuple[str, int]]:
        """(another name, 0 for one of the same shape, 2 for others that may fit)."""
        mine = self.shapes.get(text, set())
        pool = self.names if "." not in text else [f"self.{a}" for a in self.attributes]
        found = []
        for other in pool:
            theirs = self.shapes.get(other, set())
            if other == text or self._is_no_size(other, text):
                continue
            if not mine or not theirs:
                found.append((other, 2))
            elif mine & theirs:
                found.append((other, 0))
            elif {s[0] for s in mine} & {s[0] for s in theirs}:
                found.append((other, 2))
        return found


def _largest(marks: set) -> float:
    """The largest of the numbers that were seen, 0 where none was."""
    numbers = [abs(float(m[1])) for m in marks if isinstance(m, tuple) and m[0] == "number"]
    return max(numbers, default=0.0)


def _arguments(function: ast.FunctionDef) -> list[str]:
    args = function.args
    every = [*args.posonlyargs, *args.args, *args.kwonlyargs]
    return [a.arg for a in every if a.arg != "self"]
