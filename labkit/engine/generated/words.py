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
    ast.Add: "added", ast.Sub: "subtracted", ast.Mult: "multiplied entry by entry",
    ast.MatMult: "multiplied as matrices", ast.Div: "divided", ast.FloorDiv: "divided and floored",
    ast.Pow: "raised to a power", ast.Mod: "divided for the remainder",
}  # fmt: skip
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

    def _names(self, node: ast.AST) -> str:
        """The names of the stub's in an expression: 'W and d_o', or ''."""
        said = [n.id for n in ast.walk(node) if isinstance(n, ast.Name) and n.id in self._public]
        said = list(dict.fromkeys(said))
        return "" if len(said) > 3 else ", ".join(said[:-2] + [" and ".join(said[-2:])])

    def _operand(self, edit: Edit) -> Said:
        if self._decides(edit.part):
            return ("condition-on-another", "a condition looks at another quantity than it should",
                    "Which quantity does each of your conditions look at?")  # fmt: skip
        right, wrong = self._names(edit.part), self._names(_new(edit))
        question = f"Where does {right or wrong or 'each quantity'} enter your computation?"
        if right and wrong:
            return "exchanged", f"{wrong} stands where {right} belongs", question
        if right:
            return "exchanged", f"something else stands where {right} belongs", question
        where = f"{wrong} stands in a place where it does not belong" if wrong else ""
        return "exchanged", where or "one quantity is taken for another", question

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
        what = f"the {kind} with {said}" if (said := self._names(edit.part)) else f"a {kind}"
        question = f"Which {kind}s does it have on paper, and which of them are in your code?"
        return f"{kind}-left-out", f"{what} is left out", question

    def _doubled(self, edit: Edit) -> Said:
        what = f"the term with {said}" if (said := self._names(edit.part)) else "a term"
        return (
            "counted-twice",
            f"{what} counts twice",
            "Which of your lines adds it, and how often?",
        )

    def _operator(self, edit: Edit) -> Said | None:
        new = _new(edit)
        if not isinstance(new, ast.BinOp) or type(new.op) not in _VERBS:
            return None
        verb = _VERBS[type(new.op)]
        what = said if (said := self._names(new)) and " and " in said else "two quantities"
        return ("other-operation", f"{what} are {verb}, which is not what is wanted",
                f"What should be done with the two that are {verb}?")  # fmt: skip

    def _call(self, edit: Edit) -> Said | None:
        new = _new(edit)
        old = edit.part
        if isinstance(new, ast.Call) and isinstance(old, (ast.Name, ast.Attribute)):
            return ("other-function", f"{_called(new)} is used where another function belongs",
                    f"What does {_called(new)} do to its argument?")  # fmt: skip
        if not isinstance(old, ast.Call) or not (name := _called(old)):
            return None
        at = f" of {said}" if (said := self._names(new)) and " " not in said else ""
        return ("function-left-out", f"the {name}{at} is left out",
                "Which functions does each quantity go through on paper?")  # fmt: skip

    def _spread(self, edit: Edit) -> Said:
        name = _called(edit.part)
        return ("spread-over-a-sum", f"{name} is taken of each term, not of their sum",
                f"Is {name} of a sum the sum of the {name}s?")  # fmt: skip

    def _again(self, edit: Edit) -> Said:
        name = _called(edit.part)
        return ("done-twice", f"{name} is applied twice",
                f"Through how many {name}s has the result gone when you are done?")  # fmt: skip

    def _statement(self, edit: Edit) -> Said:
        owner, name, items = edit.puts[0]
        doubled = isinstance(items, list) and len(items) > len(getattr(owner, name))
        targets = getattr(edit.part, "targets", [getattr(edit.part, "target", edit.part)])
        of = f" for {said}" if (said := self._names(targets[0])) else ""
        if doubled:
            return ("step-done-twice", f"a step{of} is done twice",
                    "Which of your lines run more often than they should?")  # fmt: skip
        return ("step-left-out", f"a step{of} is left out",
                "Which step of the computation on paper has no line in your code?")  # fmt: skip


def _plain(name: str) -> Said:
    return name, say(f"edit.{name}.fact"), say(f"edit.{name}.question")


def public_names(exercise: Exercise) -> set[str]:
    """Names that a learner has seen: arguments, and the identifiers of the stub's text."""
    text = " ".join([exercise.answer.__doc__ or "", *exercise.hints, *exercise.hints])
    for method in vars(exercise.answer).values() if exercise.is_class else ():
        text += f" {getattr(method, '__doc__', '') or ''}"
    words = set(re.findall(r"[A-Za-z_]\w*", text))
    letters = {w for w in words if len(w) == 1 and w in "aAI"}
    return (words - letters) | set(exercise.signature.parameters)


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
