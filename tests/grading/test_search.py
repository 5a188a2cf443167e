"""No right answer is in the sandbox of its own exercise: not by name, not under any other."""

import json
import os

import classroom
import pytest

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.verdict import State
from labkit.grading import attempts, judging, site, task, warm
from labkit.grading.box import Box, BoxFailed, Home, bubblewrap
from labkit.grading.judging import Shown
from labkit.grading.limits import TORCH

BWRAP = bubblewrap()
LABS = exercises.labs()
# A hunt through every object of a process takes a minute of each of the larger labs. These two
# have functions, and classes.
HUNTED = LABS if os.environ.get("LABKIT_LONG") else ("01_tokens", "07_names")
# Looks wherever a name may be: modules that are there or can be imported, the list that they come
# from, every object that is alive.
HUNT = """
def hunt(name):
    import gc, importlib, pkgutil, sys, types
    import labkit
    from labkit.grading.inside.loader import listed
    if listed().graded != name: raise LookupError(name)
    places = dict(sys.modules)
    for module in [*listed().sources, *(m.name for m in pkgutil.walk_packages(labkit.__path__, "labkit."))]:
        try: places[module] = importlib.import_module(module)
        except BaseException: pass
    found = [vars(m)[name] for m in places.values() if isinstance(m, types.ModuleType) and name in vars(m)]
    for source in listed().sources.values():
        if f"def {name}(" in source or f"class {name}" in source:
            own = {}
            exec(source, own)
            found.append(own[name])
    for thing in gc.get_objects():
        if isinstance(thing, (types.FunctionType, type)) and thing.__name__ == name: found.append(thing)
        if isinstance(thing, dict) and name in thing: found.append(thing[name])
    import labkit.reference
    found.append(getattr(labkit.reference, name))
    for thing in found:
        if callable(thing) and thing is not globals().get(name) and thing is not mine.get(name): return thing
    raise LookupError(name)
mine = {}
"""  # noqa: E501
FUNCTION = """def {name}(*args): return found(*args)
mine['{name}'] = {name}
try: found = hunt('{name}')
except LookupError: pass
"""
CLASS = """class {name}:
    def __new__(cls, *args, **more): return found(*args, **more)
mine['{name}'] = {name}
try: found = hunt('{name}')
except LookupError: pass
"""
# Every function, class and method of the sandbox's labkit, numbered.
GATHER = """
import importlib, inspect, types
from labkit.grading.inside.loader import listed
suspects = []
for module in sorted(listed().sources):
    if module.startswith("labkit.grading"): continue
    try: there = importlib.import_module(module)
    except BaseException: continue
    for thing in list(vars(there).values()):
        if isinstance(thing, type) and thing.__module__.startswith("labkit"):
            suspects.append(thing)
            suspects += [v for v in vars(thing).values() if isinstance(v, types.FunctionType)]
        elif isinstance(thing, types.FunctionType) and thing.__module__.startswith("labkit"):
            suspects.append(thing)
suspects = list({id(s): s for s in suspects}.values())
for number, suspect in enumerate(suspects): globals()[f"suspect{number}"] = suspect
"""
NAMES = """
def names(): return [f"{s.__module__}.{s.__qualname__}" for s in suspects]
"""


@pytest.mark.skipif(BWRAP is None, reason="bubblewrap is not there, or not allowed")
@pytest.mark.parametrize("lab", HUNTED)
def test_who_looks_for_an_answer_by_name_gets_nothing(lab):
    cells = {e.name: HUNT + (CLASS if e.is_class else FUNCTION).format(name=e.name)
             for e in exercises.in_lab(lab)}  # fmt: skip
    rows = task.grade_one(classroom.notebook(lab, cells), lab, 5)["rows"]
    assert {r.exercise for r in rows} == set(cells)
    for row in rows:
        assert row.verdict.score == 0, (row.exercise, row.verdict.headline)


@pytest.mark.skipif(BWRAP is None, reason="bubblewrap is not there, or not allowed")
@pytest.mark.parametrize("lab", HUNTED)
def test_nothing_that_is_there_does_what_is_asked(lab):
    """Each callable is handed in as the answer, whatever it is called."""
    read = task.lab_of(lab, None)
    preload = ("numpy", "torch") if read.needs_torch else ("numpy",)
    setup = tuple((i, source) for i, source in read.setup if source)
    with Box(Home(site.of_lab(read), preload, setup), TORCH, BWRAP) as box:
        for exercise in read.exercises:
            passed = [n for n in _suspects(box, read, exercise)]
            assert not passed, f"{passed} do what {exercise.name} asks"


def _suspects(box, lab, exercise):
    """Names of the callables that pass the first two cases, and then all of them."""
    listing = warm.of_exercise(lab, exercise.name, 5)
    cases = draw(exercise, 5)
    box.begin(listing)
    ask = {"op": "observe", "driver": "labkit.engine.drivers:call", "args": [], "methods": []}
    cells = [{"op": "run", "cell": "gather", "source": GATHER + NAMES}]
    assert json.loads(next(box.requests(cells, 20, 60)))["errors"] == []
    found = json.loads(next(box.requests([{**ask, "exercise": "names"}], 20, 60)))["value"]
    assert len(found) >= 8
    for number, name in enumerate(found):
        due = [{**attempts.question(exercise, case), "exercise": f"suspect{number}"}
               for case in (*cases, cases[0])]  # fmt: skip
        shown = Shown({"defined": True, "is_class": exercise.is_class})
        try:
            first = next(box.requests(due[:1], 5, 20))
            if b'"outcome":"raised"' in first:
                continue
            shown.replies = list(box.requests(due, 5, 60))
        except BoxFailed:
            box.begin(listing)
            next(box.requests(cells, 20, 60))
            continue
        if judging.verdict_on(exercise, 5, shown).state is State.PASSED:
            yield name


@pytest.mark.parametrize("lab", LABS)
def test_no_source_on_the_list_defines_the_answer(lab):
    read = task.lab_of(lab, None)
    for exercise in read.exercises:
        sources = dict(site.of_lab(read).modules) | dict(
            warm.of_exercise(read, exercise.name, 5).modules)  # fmt: skip
        for module, source in sources.items():
            for line in (f"def {exercise.name}(", f"class {exercise.name}(",
                         f"class {exercise.name}:"):  # fmt: skip
                assert not any(x.startswith(line) for x in source.split("\n")), module


def test_the_list_holds_answers_that_come_before_and_never_what_holds_one():
    """rnn_step may be had for forward_pass; forward_pass, of which it can be made, not for it."""
    lab = task.lab_of("03_forward", None)
    held = {e.name: {n for n, _ in warm.of_exercise(lab, e.name, 5).answers}
            for e in lab.exercises}  # fmt: skip
    assert held == {"softmax": set(), "init_rnn": {"softmax"}, "rnn_step": {"softmax", "init_rnn"},
                    "forward_pass": {"softmax", "init_rnn", "rnn_step"}}  # fmt: skip
