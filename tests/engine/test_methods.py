"""A class is judged method by method: each one a stub, empty, called wrongly, or crashing."""

import ast
import contextlib
import json
import re
import sys
import textwrap
from collections.abc import Callable, Iterable
from importlib.util import find_spec

import cell
import pytest

from labkit import exercises, needs
from labkit.engine.draw import SEED, draw
from labkit.engine.exercise import Exercise
from labkit.engine.judge import assess
from labkit.engine.verdict import State, Verdict
from labkit.grading.attempts import _due
from labkit.grading.inside import runner
from labkit.grading.judging import Shown, judged_on
from labkit.reports import record, text


def loaded() -> Iterable[Exercise]:
    """All exercises but those whose packages are not installed here."""
    for name in exercises.every_name():
        with contextlib.suppress(needs.Missing):
            yield exercises.load(name)


CLASSES = [exercise.name for exercise in loaded() if exercise.is_class]
METHODS = [(name, method) for name in CLASSES for method in exercises.load(name).methods]
# Without these nothing of the class can be tried.
FIRST = {"__init__", "forward_propagation"}
HANDED_OUT = {"RNNModel": {"__init__", "clip", "optimize"}, "RNNNumpy": {"__init__"}}


def defined(name: str, source: str):
    """A learner's class, beside what the right answer's module holds."""
    return cell.defined(name, source, **vars(sys.modules[exercises.answer(name).__module__]))


def with_bodies(exercise: Exercise, body: str, methods: Iterable[str]):
    """The right answer with another body in some methods."""
    return changed(exercise, lambda node: setattr(node, "body", ast.parse(body).body), methods)


def changed(exercise: Exercise, change: Callable, methods: Iterable[str]):
    tree = ast.parse(exercise.source)
    for node in tree.body[0].body:
        if isinstance(node, ast.FunctionDef) and node.name in methods:
            change(node)
    return defined(exercise.name, ast.unparse(ast.fix_missing_locations(tree)))


def is_needed_by_all(exercise: Exercise, method: str) -> bool:
    """Whether no case gives an output of another method before this one has been called."""
    return method in FIRST or (method == "forward" and "__init__" not in _told_apart(exercise))


def _told_apart(exercise: Exercise) -> set[str]:
    cases = draw(exercise)
    return {method for i in range(len(cases)) for method in cases.methods(i)}


def test_there_are_classes_and_every_method_is_among_the_cases():
    assert len(CLASSES) >= (7 if find_spec("torch") else 4)
    for name in CLASSES:
        exercise = exercises.load(name)
        handed_out = HANDED_OUT.get(name, {"__init__"})
        assert set(exercise.methods) - handed_out <= _told_apart(exercise)


@pytest.mark.parametrize("name, method", METHODS)
def test_with_one_stub_the_others_are_judged(name, method):
    exercise = exercises.load(name)
    verdict = assess(exercise, with_bodies(exercise, "raise NotImplementedError", [method]))
    assert method in text.render(verdict)
    if is_needed_by_all(exercise, method):
        assert verdict.state is State.NOT_WRITTEN and verdict.score == 0
        return
    assert verdict.state is State.PARTLY and 0 < verdict.score < 1
    assert verdict.headline == f"{method} is not written yet"
    assert f"{method}: not written yet." in verdict.evidence[0]
    others = verdict.evidence[0].replace(f"{method}: not written yet.", "").split(". ")
    counts = [part.rpartition(": ")[2].removesuffix(" right.").removesuffix(" right").split(" of ")
              for part in others if ": " in part]  # fmt: skip
    assert counts and all(right == of for right, of in counts), verdict.evidence[0]
    assert verdict == assess(exercise, with_bodies(exercise, "...", [method])) or method in FIRST


STUBS = ["raise NotImplementedError", "'What it does.'\nraise NotImplementedError"]
EMPTY = ["...", "pass", "'A docstring.'", "return None"]


@pytest.mark.parametrize("body", [*STUBS, *EMPTY])
@pytest.mark.parametrize("name", CLASSES)
def test_where_all_are_stubs_nothing_is_written(name, body):
    exercise = exercises.load(name)
    stubs = exercise.methods.keys() - HANDED_OUT.get(name, set())
    if body in EMPTY:
        stubs -= {"__init__"}  # an empty one may be meant
        if "__init__" in _told_apart(exercise):
            pytest.skip("what is set up is an output of its own")
    verdict = assess(exercise, with_bodies(exercise, body, stubs))
    assert verdict.state is State.NOT_WRITTEN and verdict.score == 0


@pytest.mark.dealt(8)
@pytest.mark.parametrize("more", [True, False])
@pytest.mark.parametrize("name, method", METHODS)
def test_a_method_that_takes_other_arguments_is_named(name, method, more):
    exercise = exercises.load(name)
    *_, last = [*exercise.methods[method].parameters.values()] or [None]
    if not more and (last is None or last.default is not last.empty):
        return  # it can be called all the same

    def change(node: ast.FunctionDef) -> None:
        node.args.defaults = []
        if more:
            node.args.args.append(ast.arg("extra"))
        else:
            node.args.args.pop()

    verdict = assess(exercise, changed(exercise, change, [method]))
    assert verdict.state is State.TYPE
    called = (
        "it is called as " + name if method == "__init__" else f"{method} is called as {method}("
    )
    assert verdict.headline.startswith(called)
    assert "; yours takes (" in verdict.headline or verdict.headline.endswith("no arguments")
    assert verdict.headline.endswith("extra)") == more
    assert verdict.score < 1


@pytest.mark.dealt(8)
@pytest.mark.parametrize("name, method", METHODS)
def test_a_method_that_raises_is_named_and_costs_what_it_gives(name, method):
    exercise = exercises.load(name)
    (raises,) = ast.parse("{}['no such key']").body
    subject = changed(exercise, lambda node: node.body.insert(0, raises), [method])
    verdict = assess(exercise, subject)
    assert verdict.state is State.RAISED
    assert any(f"Line {verdict.crash.lineno} of {method}:" in line for line in verdict.evidence)
    assert (verdict.score > 0) == (not is_needed_by_all(exercise, method) or name == "RNNModel"
                                   and method == "forward")  # fmt: skip


LOSS = """
    class CrossEntropyLoss:
        def forward(self, p, y):
            self.p, self.y = p, y
            return {}

        def backward(self):
            raise NotImplementedError
"""


def test_what_is_written_gets_its_name_and_its_line():
    exercise = exercises.load("CrossEntropyLoss")
    named = assess(
        exercise, defined("CrossEntropyLoss", LOSS.format("np.sum(y * np.log(p + 1e-12))"))
    )
    assert named.state is State.VALUES and named.mistakes == ("loss-negative",) and named.score == 0
    assert named.evidence[0].startswith("forward: 0 of 11 right. backward: not written yet.")
    more = defined("CrossEntropyLoss", LOSS.format("-np.sum(y * np.log(p + 1e-12)) + 0.25"))
    found = assess(exercise, more)
    assert found.place is not None and found.place.parts[0].line == 5
    assert found.held is not None and found.held.label in [case.label for case in draw(exercise)]


def test_a_wrong_method_costs_no_more_than_one_that_is_missing():
    exercise = exercises.load("Tanh")
    wrong = assess(exercise, with_bodies(exercise, "return self.h * d_h", ["backward"]))
    missing = assess(exercise, with_bodies(exercise, "raise NotImplementedError", ["backward"]))
    assert wrong.score >= missing.score == 0.5
    assert re.match(r"forward: (\d+) of \1 right. backward: 1 of \1 right.", wrong.evidence[0])


def test_the_stub_of_another_class_is_called_by_both_names():
    layer = """
    class Tanh:
        def forward(self, x):
            self.h = np.tanh(x)
            return self.h

        def backward(self, d_h):
            raise NotImplementedError
    """
    exercise = exercises.load("RNNModel")
    source = textwrap.dedent(layer) + exercise.source
    verdict = assess(exercise, defined("RNNModel", source))
    assert verdict.headline == "it calls Tanh.backward, which is not written yet"
    assert re.match(r"forward: (\d+) of \1 right. loss: (\d+) of \2 right.", verdict.evidence[0])
    assert 0.5 < verdict.score < 1


def test_a_crash_below_a_method_names_the_method():
    layer = """
    def slope(h):
        return 1 - h["h"] ** 2

    class Tanh:
        def forward(self, x):
            self.h = np.tanh(x)
            return self.h

        def backward(self, d_h):
            return d_h * slope(self.h)
    """
    verdict = assess(exercises.load("Tanh"), defined("Tanh", layer))
    assert any(line.startswith("Line 3 of slope, in backward:") for line in verdict.evidence)
    assert "It happens in backward, with a column." in verdict.evidence[0]


def test_what_does_nothing_rightly_is_no_stub():
    layer = """
    class Tanh:
        def __init__(self):
            pass

        def trace(self, x):
            pass

        def forward(self, x):
            self.trace(x)
            self.h = np.tanh(x)
            return self.h

        def backward(self, d_h):
            return d_h * (1 - self.h**2)
    """
    assert assess(exercises.load("Tanh"), defined("Tanh", layer)).state is State.PASSED


def graded(exercise: Exercise, subject: type) -> Verdict:
    """The verdict on what the process in the sandbox answers."""
    look = {"defined": True, "is_class": True}
    due = _due(exercise, draw(exercise, SEED), look, 60.0)
    replies = list(runner.answers({exercise.name: subject}, json.loads(json.dumps(due))))
    return judged_on(exercise, SEED, Shown(look, replies)).verdict


@pytest.mark.parametrize("body", ["raise NotImplementedError", "pass"])
@pytest.mark.parametrize("name, method", [(n, m) for n, m in METHODS if m != "__init__"])
def test_grading_and_progress_say_what_the_check_says(name, method, body):
    exercise = exercises.load(name)
    subject = with_bodies(exercise, body, [method])
    here, there = assess(exercise, subject), graded(exercise, subject)
    assert (here.state, here.score, here.headline) == (there.state, there.score, there.headline)
    assert here.evidence == there.evidence and here.cases == there.cases


def test_a_wrong_call_and_a_crash_are_told_in_grading_too():
    exercise = exercises.load("Tanh")
    more = changed(exercise, lambda node: node.args.args.append(ast.arg("extra")), ["backward"])
    for subject in (more, with_bodies(exercise, "return self.no", ["backward"])):
        here, there = assess(exercise, subject, line=False), graded(exercise, subject)
        assert (here.score, here.headline) == (there.score, there.headline)
        assert here.evidence == there.evidence and here.score == 0.5


def test_progress_keeps_the_points_of_what_is_written(monkeypatch):
    monkeypatch.setattr(record, "_session", [])
    record.keep(assess(exercises.load("Tanh"), defined("Tanh", HALF)))
    (entry,) = record.here()
    assert (entry.state, entry.score, entry.passed) == ("partly written", 0.5, False)


HALF = """
    class Tanh:
        def forward(self, x):
            return np.tanh(x)

        def backward(self, d_h):
            raise NotImplementedError
"""
