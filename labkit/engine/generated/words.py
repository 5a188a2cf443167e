"""What is said of a generated mistake: templates in the field's terms and the stub's names.

A name that stands only in the answer's code is never said; where nothing can be named, the
template says what kind of thing it is.
"""

import ast
import re

from labkit.engine.exercise import Exercise
from labkit.engine.locate.edit import Edit
from labkit.words import say

Said = tuple[str, str, str]  # name, fact, question

_VERBS = {
    ast.Add: "added", ast.Sub: "subtracted", ast.Mult: "multiplied",
    ast.MatMult: "multiplied-as-matrices", ast.Div: "divided", ast.FloorDiv: "floored",
    ast.Pow: "raised", ast.Mod: "remainder",
}  # fmt: skip
_MODULES = {"np", "torch", "nn", "F"}  # no quantities
# kind of edit: what it is called where nothing can be named; its words are in labkit.words
_PLAIN = {
    "sign": "sign-turned",
    "transpose": "transposed-inside",
    "slice": "slice-shifted",
    "index": "index-shifted",
    "range": "other-range",
    "axis": "another-axis",
    "constant": "other-number",
    "order": "sides-exchanged",
    "accumulation": "overwritten",
    "aliasing": "shared-array",
    "condition": "condition-turned",
    "default": "other-default",
    "expression": "brackets-elsewhere",
    "place": "done-elsewhere",
    "returned": "returned-early",
    "first-only": "first-only",
    "last-only": "last-only",
    "first-missed": "first-missed",
    "last-missed": "last-missed",
    "epsilon": "epsilon-shows",
    "rounds-overwrite": "rounds-overwrite",
    "first-of-each": "first-of-each",
    "last-of-each": "last-of-each",
}


class Sayer:
    """Says what an edit of one exercise's answer does, or nothing where words are missing."""

    def __init__(self, exercise: Exercise, tree: ast.AST):
        self._public = public_names(exercise)
        self._above = {id(c): node for node in ast.walk(tree) for c in ast.iter_child_nodes(node)}

    def __call__(self, edit: Edit) -> Said | None:
        special = getattr(self, f"_{edit.kind.replace('-', '_')}", None)
        if special or edit.kind not in _PLAIN:
            return special(edit) if special else None
        return _plain(_PLAIN[edit.kind])

    def _listed(self, node: ast.AST) -> list[str]:
        """The names of the stub's in an expression, in order; none where they are many."""
        said = [n.id for n in ast.walk(node) if isinstance(n, ast.Name) and n.id in self._public]
        said = list(dict.fromkeys(said))
        return said if len(said) <= 3 else []

    def _names(self, node: ast.AST) -> str:
        """The same as words: 'W and d_o', or ''."""
        said = self._listed(node)
        if len(said) < 2:
            return "".join(said)
        return say("part.several", listed=", ".join(said[:-1]), last=said[-1])

    def _operand(self, edit: Edit) -> Said:
        if self._decides(edit.part):
            return "condition-on-another", say("part.condition"), say("part.condition-question")
        right, wrong = self._names(edit.part), self._names(_new(edit))
        asked = say("part.enters-question", said=right or wrong or say("part.each-quantity"))
        if right:
            fact = "part.stands-for" if wrong else "part.something-for"
        else:
            fact = "part.out-of-place" if wrong else "part.another-quantity"
        return "exchanged", say(fact, said=right, wrong=wrong), asked

    def _range(self, edit: Edit) -> Said:
        """Of a loop; a tuple of a range is of the axes that a sum runs over."""
        node: ast.AST | None = edit.part
        while isinstance(node := self._above.get(id(node)), ast.expr):
            if _called(node) == "tuple":
                return _plain(_PLAIN["axis"])
        return _plain(_PLAIN["range"])

    def _returned(self, edit: Edit) -> Said:
        several = isinstance(edit.part, ast.Tuple)
        return _plain("returned-in-another-order" if several else _PLAIN["returned"])

    def _decides(self, node: ast.AST | None) -> bool:
        """Whether an expression is part of a condition."""
        while isinstance(node := self._above.get(id(node)), ast.expr):
            if isinstance(node, (ast.Compare, ast.BoolOp)):
                return True
        return isinstance(node, (ast.If, ast.While))

    def _term(self, edit: Edit) -> Said | None:
        whole = self._above.get(id(edit.part))
        if not isinstance(whole, ast.BinOp):
            return None
        product = isinstance(whole.op, (ast.Mult, ast.MatMult, ast.Div))
        kind = "factor" if product else "term"
        fact = _of(f"part.{kind}-left-out", said=self._names(edit.part))
        return f"{kind}-left-out", fact, say(f"part.{kind}-question")

    def _doubled(self, edit: Edit) -> Said:
        node: ast.AST | None = edit.part
        while isinstance(node := self._above.get(id(node)), ast.expr):
            if _called(node) in ("range", "tuple"):  # a bound that is another, not a term
                return self._range(edit)
        return _asked("counted-twice", _of("part.counted-twice", said=self._names(edit.part)))

    def _operator(self, edit: Edit) -> Said | None:
        new = _new(edit)
        if not isinstance(new, ast.BinOp) or type(new.op) not in _VERBS:
            return None
        verb, said = say(f"part.{_VERBS[type(new.op)]}"), self._listed(new)
        said = self._names(new) if len(said) > 1 else ""
        fact = say("part.other-operation", said=said or say("part.two-quantities"), verb=verb)
        return _asked("other-operation", fact, verb=verb)

    def _call(self, edit: Edit) -> Said | None:
        new = _new(edit)
        old = edit.part
        if isinstance(new, ast.Call) and isinstance(old, (ast.Name, ast.Attribute)):
            name = _called(new)
            return _asked(
                "other-function", say("part.other-function", function=name), function=name
            )
        if not isinstance(old, ast.Call) or not (name := _called(old)):
            return None
        said = self._listed(new)
        fact = _of("part.function-left-out", said=said[0] if len(said) == 1 else "", function=name)
        return _asked("function-left-out", fact)

    def _spread(self, edit: Edit) -> Said:
        name = _called(edit.part)
        question = say("part.spread-question", function=name)
        return "spread-over-a-sum", say("part.spread", function=name), question

    def _again(self, edit: Edit) -> Said:
        name = _called(edit.part)
        return (
            "done-twice",
            say("part.again", function=name),
            say("part.again-question", function=name),
        )

    def _statement(self, edit: Edit) -> Said:
        owner, name, items = edit.puts[0]
        doubled = isinstance(items, list) and len(items) > len(getattr(owner, name))
        targets = getattr(edit.part, "targets", [getattr(edit.part, "target", edit.part)])
        kind = "step-done-twice" if doubled else "step-left-out"
        return _asked(kind, _of(f"part.{kind}", said=self._names(targets[0])))


def _of(name: str, said: str, **blanks: str) -> str:
    """The sentence about a part that has a name, or, with said == '', the one about any."""
    return say(f"{name}-of" if said else name, said=said, **blanks)


def _asked(name: str, fact: str, **blanks: str) -> Said:
    return name, fact, say(f"part.{name}-question", **blanks)


def _plain(name: str) -> Said:
    return name, say(f"edit.{name}.fact"), say(f"edit.{name}.question")


def public_names(exercise: Exercise) -> set[str]:
    """Names that a learner has seen: arguments, and the identifiers of the stub's text."""
    text = " ".join([exercise.answer.__doc__ or "", *exercise.hints, *exercise.hints])
    for method in vars(exercise.answer).values() if exercise.is_class else ():
        text += f" {getattr(method, '__doc__', '') or ''}"
    words = set(re.findall(r"[A-Za-z_]\w*", text))
    letters = {w for w in words if len(w) == 1 and w in "aAI"}
    return (words - letters - _MODULES) | set(exercise.signature.parameters)


def _new(edit: Edit) -> ast.AST:
    value = edit.puts[0][2]
    owner, name, _ = edit.puts[0]
    if not isinstance(value, list):
        return value
    old = getattr(owner, name)
    changed = [new for new, was in zip(value, old, strict=False) if new is not was]
    return changed[0] if changed and isinstance(changed[0], ast.AST) else ast.Pass()


def _called(node: ast.AST) -> str:
    func = getattr(node, "func", None)
    return getattr(func, "id", getattr(func, "attr", ""))
