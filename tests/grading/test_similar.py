"""Alike: answers that were written apart are no pairs, copies with other names are."""

import ast
import importlib
import random
import textwrap
from functools import cache
from inspect import getsource, isclass, isfunction

import by_hand
import classroom
import pytest

from labkit import exercises
from labkit.grading import find, release, sheets, similar, written
from labkit.release.course import Course

LABS = release.find(Course.find(classroom.ROOT))
# Labs whose answers, right and wrong, stand in tests as learners wrote them.
MANY = ("01_tokens", "02_dataset", "03_forward", "04_backward", "05_training",
        "08_language_model", "10_tagging")  # fmt: skip


@cache
def answers(lab: str) -> dict[str, list[str]]:
    """Each exercise's answers that were written by hand, each as source and once."""
    module = importlib.import_module(f"exercises.test_{lab[3:]}")
    found: dict[str, dict[str, None]] = {}
    for each in vars(module).values():
        if isinstance(each, by_hand.Answers):
            for name, answer, *_ in [*each.all_right, *each.all_wrong]:
                if isfunction(answer) or isclass(answer):
                    found.setdefault(name, {})[_source(name, answer)] = None
    return {name: list(found[name]) for name in (e.name for e in exercises.in_lab(lab))}


def _source(name: str, answer) -> str:
    try:
        text = textwrap.dedent(getsource(answer))
        tree = ast.parse(text)
    except (OSError, SyntaxError):  # a class made by code, a lambda
        return ""
    made = tree.body[0]
    made.decorator_list, made.name = [], name
    return ast.unparse(tree)


def honest(lab: str) -> dict[str, dict[str, str]]:
    """A class in which every answer is somebody's own."""
    most = max(map(len, answers(lab).values()))
    return {f"s{i:02}": {n: a[i] for n, a in answers(lab).items() if i < len(a)}
            for i in range(most)}  # fmt: skip


class Renamed(ast.NodeTransformer):
    """Code with other names for whatever it assigns."""

    def __init__(self):
        self.names = {}

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Store) or node.id in self.names:
            node.id = self.names.setdefault(node.id, f"v{len(self.names)}")
        return node


def copy(source: str) -> str:
    return f"# my own work\n{ast.unparse(Renamed().visit(ast.parse(source)))}"


def alike(lab, classes):
    return similar.pairs(lab, exercises.in_lab(lab), classes)


class Hand(ast.NodeTransformer):
    """Code as somebody else might have put it down: another order of factors, other words for the
    same, steps of their own."""

    def __init__(self, seed):
        self.draw = random.Random(seed)

    def turns(self):
        return self.draw.random() < 0.5

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        for arg in node.args.args:
            look = self.draw.choice(
                ["", "", "print({0})", "assert {0} is not None", "n = len({0})"]
            )
            at = self.draw.randrange(len(node.body))
            node.body[at:at] = ast.parse(look.format(arg.arg)).body
        return node

    def visit_AugAssign(self, node):
        self.generic_visit(node)
        if not isinstance(node.target, ast.Name) or self.turns():
            return node
        left = ast.Name(node.target.id, ast.Load())
        return ast.Assign([node.target], ast.BinOp(left, node.op, node.value))

    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.op, ast.MatMult) and self.turns():
            dot = ast.Attribute(ast.Name("np", ast.Load()), "dot", ast.Load())
            return ast.Call(dot, [node.left, node.right], [])
        if isinstance(node.op, (ast.Mult, ast.Add)) and self.turns():
            node.left, node.right = node.right, node.left
        return node

    def visit_Compare(self, node):
        self.generic_visit(node)
        other = {ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.GtE}.get(type(node.ops[0]))
        if other and len(node.ops) == 1 and self.turns():
            return ast.Compare(node.comparators[0], [other()], [node.left])
        return node

    def visit_Assign(self, node):
        self.generic_visit(node)
        if isinstance(node.value, (ast.Call, ast.BinOp)) and self.turns():
            step = ast.Assign([ast.Name("step", ast.Store())], node.value)
            return [step, ast.Assign(node.targets, ast.Name("step", ast.Load()))]
        return node

    def visit_Return(self, node):
        self.generic_visit(node)
        if node.value is None or self.turns():
            return node
        made = ast.Assign([ast.Name("result", ast.Store())], node.value)
        return [made, ast.Return(ast.Name("result", ast.Load()))]


def by_hand_of(seed, source: str) -> str:
    tree = Hand(seed).visit(ast.parse(source))
    return ast.unparse(ast.fix_missing_locations(tree))


def class_of(many: int, lab: str) -> dict[str, dict[str, str]]:
    """A class of any size: each answer is one of those that stand here, in a hand of its own."""
    draw = random.Random(5)
    return {f"s{i:03}": {name: by_hand_of(f"{i}{name}", draw.choice([a for a in theirs if a]))
                         for name, theirs in answers(lab).items()}
            for i in range(many)}  # fmt: skip


def test_in_a_class_of_two_hundred_a_ring_is_found_and_nobody_else():
    made = class_of(200, "03_forward")
    ring = ["s017", *(f"z{i}" for i in range(8))]  # more than may share code and still be seen
    for other in ring[1:]:
        made[other] = {name: copy(source) for name, source in made[ring[0]].items()}
    made["zz"] = {name: copy(source) for name, source in made["s030"].items()}
    pairs = {(p.first, p.second) for p in alike("03_forward", made)}
    assert pairs == {("s017", z) for z in ring[1:]} | {("s030", "zz")}


def test_a_class_that_is_one_ring():
    own = {name: theirs[2] for name, theirs in answers("05_training").items()}
    made = {f"s{i}": {n: copy(s) for n, s in own.items()} for i in range(similar.FEWEST + 1)}
    assert {(p.first, p.second) for p in alike("05_training", made)} == {
        ("s0", f"s{i}") for i in range(1, similar.FEWEST + 1)}  # fmt: skip


@pytest.mark.slow
def test_of_two_hundred_who_wrote_for_themselves_nobody_is_a_pair():
    assert sum(len(honest(lab)) for lab in MANY) > 200
    assert [pair for lab in MANY for pair in alike(lab, honest(lab))] == []


@pytest.mark.slow
def test_copies_with_other_names_are_found_and_nobody_else():
    there, found = 0, 0
    for lab in MANY:
        made = honest(lab)
        full = [s for s, own in made.items() if len(own) == len(answers(lab))][::4]
        copies = {(s, f"z{s}") for s in full}
        for first, second in copies:
            made[second] = {name: copy(source) for name, source in made[first].items()}
        pairs = {(p.first, p.second) for p in alike(lab, made)}
        assert pairs <= copies
        there, found = there + len(copies), found + len(pairs)
    # Some hold little that is their own: too little to accuse anybody.
    assert there > 30 and found > 0.75 * there, (found, there)


def test_the_published_solution_and_known_mistakes_make_no_pairs():
    lab = "05_training"
    base = {e.name: e.source for e in exercises.in_lab(lab)}
    wrong = {e.name: e.source.replace(e.mistakes[0].old, e.mistakes[0].new)
             for e in exercises.in_lab(lab)}  # fmt: skip
    assert alike(lab, {"a": base, "b": base, "c": wrong, "d": wrong}) == []


def test_what_many_wrote_makes_no_pairs():
    one = {"backward_batch": answers("05_training")["backward_batch"][0]}
    assert alike("05_training", {f"s{i}": one for i in range(similar.FEWEST + 1)}) == []


def test_a_fingerprint_is_the_same_everywhere_and_survives_layout():
    source = answers("05_training")["backward_batch"][0]
    assert similar.prints(source) == similar.prints(copy(source))
    assert similar.prints("def f(x") == similar.prints("") == similar.prints("x = 1") == frozenset()


def test_a_class_in_files(tmp_path):
    own = {n: a[2] for n, a in answers("05_training").items()}
    files = {"ana/05_training.ipynb": classroom.notebook("05_training", own),
             "bo/05_training.ipynb": classroom.notebook(
                 "05_training", {n: copy(s) for n, s in own.items()}),
             "_given/05_training.ipynb": classroom.notebook("05_training"),
             "dan/05_training.ipynb": b"{"}  # fmt: skip
    found = find.find([classroom.put(tmp_path / "in", files)], LABS)
    (pair,) = written.alike(found.submissions, LABS)
    assert (pair.first, pair.second, pair.lab) == ("ana", "bo", "05_training")
    assert "05_training,ana,bo," in sheets.similar([pair])
    assert written.save(found.submissions, LABS, tmp_path / "code") == 4
    text = (tmp_path / "code/05_training/ana.py").read_text()
    assert all(f"def {name}" in text for name in own) and "check(" not in text
    assert ast.parse(text)
    # A student who is called like what was handed out has a file too.
    given = (tmp_path / "code/05_training/_given.py").read_text()
    assert "def backward_batch" not in given and "import" in given
    assert len(list((tmp_path / "code/05_training").iterdir())) == 5
