"""What a stub promises, and what is among an exercise's cases for each of its words.

A stub's words are its docstrings and comments, as the solution notebook has them. Every word of
`FORM` in them says that an argument, or what is returned, may have more than one form. Each must
lie within a phrase of the dict PROMISES in the exercise's cases.py, which says what holds it:

    PROMISES = {
        "each a list or an array (T_i,)": ("three lengths", "arrays of different lengths"),
        "as lists or arrays": (as_lists, as_arrays),
    }

A string is the label of a case, or a pattern for it in the manner of fnmatch where the label is
drawn ("* sequences"; "*" for what every case holds). A function gives what the right answer
returns another form, which the check must accept. A phrase with "or" has two entries at least ("or
more" one).
"""

import ast
import io
import json
import re
import sys
import tokenize
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from labkit import exercises
from labkit.engine import drivers
from labkit.engine.draw import SEED, draw
from labkit.release import markers

SOLUTIONS = Path(__file__).parents[1] / "solutions"
FORM = re.compile(
    r"\b(or|any|may|might|can|either|both|perhaps|some|sometimes|always|even|too|also|mixed|never"
    r"|None|empty|repeat\w*|ties?|default|ints?|integers?|dtypes?|scalars?|views?)\b|>=|≥|±",
    re.IGNORECASE,
)
SEEDS = (SEED, 1, 2)  # a label that is drawn must be there with others too


@cache
def stub(name: str) -> str:
    """The cell of the exercise in its solution notebook, without the solution."""
    lab = exercises.face(name).lab
    cells = json.loads((SOLUTIONS / f"{lab}.ipynb").read_text(encoding="utf-8"))["cells"]
    # A drill's cell holds the exercise once more, mended.
    exercise = (c for c in cells if c["cell_type"] == "code" and not c["id"].startswith("drill"))
    sources = ("".join(cell["source"]) for cell in exercise)
    defines = re.compile(rf"^(def|class) {name}\b", re.MULTILINE)
    found = [s for s in sources if defines.search(s) and "### BEGIN SOLUTION" in s]
    assert len(found) == 1, f"{name}: {len(found)} cells of {lab} define it with a solution"
    return markers.without_solutions(found[0])


def words(source: str) -> str:
    """The docstrings and comments of a stub, in its order, with single spaces."""
    tree = ast.parse(source)
    kinds = ast.FunctionDef | ast.ClassDef
    nodes = [node for node in ast.walk(tree) if isinstance(node, kinds)]
    found = [(n.body[0].lineno, d) for n in nodes if (d := ast.get_docstring(n))]
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and "YOUR CODE" not in token.string:
            found.append((token.start[0], token.string.lstrip("# ")))
    return " ".join(" ".join(text for _, text in sorted(found)).split())


def declared(name: str) -> dict:
    """The PROMISES of an exercise."""
    module = sys.modules[exercises.load(name).cases.__module__]
    return getattr(module, "PROMISES", {})


def labels(name: str, seed: int = SEED) -> list[str]:
    """The labels of the exercise's cases."""
    return [case.label for case in draw(exercises.load(name), seed)]


def problems(text: str, promises: dict, named: list[list[str]]) -> list[str]:
    """What is wrong between a stub's words, its PROMISES and the labels for several seeds."""
    found = [f"the stub does not say “{phrase}”" for phrase in promises if phrase not in text]
    spans = [
        (hit.start(), hit.end())
        for phrase in promises
        for hit in re.finditer(re.escape(phrase), text)
    ]
    for form in FORM.finditer(text):
        if not any(start <= form.start() and form.end() <= end for start, end in spans):
            around = text[max(form.start() - 40, 0) : form.end() + 40]
            found.append(f"nothing is said to hold “{form.group()}” in “…{around}…”")
    for phrase, held in promises.items():
        found += _not_held(phrase, held, named)
    return found


def _not_held(phrase: str, held: tuple, named: list[list[str]]) -> list[str]:
    many = bool(re.search(r"\bor\b(?! more)", phrase)) and held != ("*",)
    found = [f"“{phrase}” allows two forms and names one"] if len(held) < 1 + many else []
    for pattern in (entry for entry in held if isinstance(entry, str)):
        if not all(any(fnmatchcase(one, pattern) for one in of_seed) for of_seed in named):
            found.append(f"no case has the label “{pattern}” of “{phrase}”")
    return found


def defaults_never_left(name: str) -> list[str]:
    """Arguments with a default that no case leaves out, or that no case gives."""
    exercise = exercises.load(name)
    cases = [case for case in draw(exercise) if case.driver is drivers.call]
    given = [len(case.args) for case in cases]
    parameters = enumerate(exercise.signature.parameters.values(), start=1)
    return [
        p.name
        for place, p in parameters
        if p.default is not p.empty and cases and not min(given) < place <= max(given)
    ]


def containers_never_given(name: str) -> list[str]:
    """'params as list': the five come as a tuple in one case and as a list in another."""
    exercise = exercises.load(name)
    seen: dict[str, set] = {}
    for case in draw(exercise):
        for argument, value in zip(exercise.argument_names(case), case.args, strict=False):
            if argument in ("params", "grads") and argument in exercise.signature.parameters:
                seen.setdefault(argument, set()).add(type(value))
    return [f"{a} as {k.__name__}" for a, kinds in seen.items() for k in {tuple, list} - kinds]
