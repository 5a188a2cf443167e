"""Drills: the text of a right answer with a fault planted, for the learner to find and mend.

What is planted is one of the exercise's named mistakes, or a set of them that its room lists in
`DRILLS`; so what `check` says of a drill that is not mended yet needs nothing of its own.
"""

import ast
import inspect
import textwrap
import zlib
from difflib import SequenceMatcher
from itertools import combinations

from labkit.engine import variants
from labkit.engine.draw import draw
from labkit.engine.exercise import Exercise, Mistake
from labkit.engine.results import compare
from labkit.engine.theirs import Theirs

# The last line of a drill's docstring, with one fault and with several. It tells the text from the
# learner's own answer, whose record and grade it must not touch; so it is no word to translate, but
# the same in all languages.
MARK = "Drill: a fault is planted in this text."
MARK_OF_SEVERAL = "Drill: faults are planted in this text, more than one."


class NoDrill(Exception):
    """Nothing can be planted: every mistake of the exercise crashes or gives itself away."""


def is_drill(subject: Theirs) -> bool:
    """Whether a function or class is a drill's text, mended or not."""
    return marked(getattr(subject, "__doc__", None))


def marked(docstring: object) -> bool:
    """Whether a docstring is a drill's."""
    return isinstance(docstring, str) and docstring.rstrip().endswith((MARK, MARK_OF_SEVERAL))


def may_hold_one(source: str) -> bool:
    """Whether a cell's source may hold a drill's text: what can be known before it is parsed."""
    return MARK in source or MARK_OF_SEVERAL in source


def fault(exercise: Exercise, seed: str) -> tuple[Mistake, ...]:
    """The mistakes that are planted for a seed: the same whenever it is asked.

    Those that the room lists, or else one that changes values and never crashes. Raises NoDrill.
    """
    listed = listed_sets(exercise)
    ways = listed or tuple((m,) for m in exercise.mistakes)
    for way in sorted(ways, key=lambda way: zlib.crc32(f"{seed}:{way[0].name}".encode())):
        if listed or is_quiet(exercise, way):
            return way
    raise NoDrill(exercise.name)


def listed_sets(exercise: Exercise) -> tuple[tuple[Mistake, ...], ...]:
    """The sets of mistakes that the room lists for drills. Raises KeyError for an unknown name."""
    named = {m.name: m for m in exercise.mistakes}
    return tuple(tuple(named[name] for name in names) for names in exercise.drills)


def larger_sets(exercise: Exercise) -> list[tuple[Mistake, ...]]:
    """What is left of a listed fault of three and more while it is mended, the largest last."""
    found = {}
    for whole in listed_sets(exercise):
        for size in range(3, len(whole) + 1):
            found |= dict.fromkeys(combinations(whole, size))
    return [one for one in found if variants.compatible(exercise, one)]


def is_quiet(exercise: Exercise, mistakes: tuple[Mistake, ...]) -> bool:
    """Whether these mistakes change values, and neither crash nor change a type or shape."""
    if any(name in m.new for m in mistakes for name in exercise.scope):
        return False  # a name that the right answer does not use points at the place
    cases = draw(exercise)
    found = {compare(exercise, case, cases.reading(mistakes, i), cases.rights[i]).problem
             for i, case in enumerate(cases)}  # fmt: skip
    return "values" in found and found <= {"", "values"}


def planted(exercise: Exercise, mistakes: tuple[Mistake, ...]) -> str:
    """The text of the right answer with these mistakes, marked as a drill."""
    source = variants.edited_source(exercise, mistakes)
    (tree,) = ast.parse(source).body
    assert isinstance(tree, (ast.FunctionDef, ast.ClassDef)), "an answer is one of them"
    docstring = tree.body[0]
    lines = source.splitlines()
    last = (docstring.end_lineno or docstring.lineno) - 1
    column = (docstring.end_col_offset or 0) - len('"""')
    before, after = lines[last][:column].rstrip(), lines[last][column:]
    indent = " " * docstring.col_offset
    said = [before, ""] if before else [""]
    mark = MARK if len(mistakes) == 1 else MARK_OF_SEVERAL
    lines[last : last + 1] = [*said, indent + mark, indent + after]
    return "\n".join(lines)


def points(right: bool, changed: int, needed: int) -> float:
    """What a drill is worth: 1 where it is mended, half where that took more than two lines for
    each that was needed, as with another answer put in its place; else 0. A faulty line may become
    two: a part of it gets a name, or a condition."""
    if not right:
        return 0.0
    return 1.0 if changed <= 2 * needed else 0.5


def changes(before: str, after: str) -> int:
    """How many lines differ between two texts of a function, blind to layout and comments."""
    one, two = _plain(before), _plain(after)
    steps = SequenceMatcher(None, one, two, autojunk=False).get_opcodes()
    return sum(max(b - a, d - c) for kind, a, b, c, d in steps if kind != "equal")


def _plain(source: str) -> list[str]:
    """The lines of a text's code in one layout, without docstrings."""
    tree = ast.parse(textwrap.dedent(source)).body[-1]  # import lines may stand above it
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(node):
            node.body[0] = ast.Pass()
    return ast.unparse(tree).splitlines()


def names_read(source: str) -> list[str]:
    """The names that a text reads, in order of first appearance."""
    tree = ast.parse(source)
    found = [n for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)]
    return list(dict.fromkeys(n.id for n in sorted(found, key=lambda n: (n.lineno, n.col_offset))))


def source_of(subject: Theirs) -> str:
    """A learner's text, or '' where it cannot be had."""
    try:
        return inspect.getsource(subject)
    except (OSError, TypeError):
        return ""
