"""No right answer is in the sandbox of its own exercise: not by name, not under any other."""

import json
from contextlib import contextmanager

import classroom
import pytest

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import is_right
from labkit.engine.wire import unpack
from labkit.grading import attempts, judging, site, task, warm
from labkit.grading.box import Box, BoxFailed, Home, bubblewrap
from labkit.grading.judging import Shown
from labkit.grading.limits import TORCH

BWRAP = bubblewrap()
LABS = exercises.labs()
NAMED = frozenset(exercises.every_name())  # whoever names all gets all that may be had
sandboxed = pytest.mark.skipif(BWRAP is None, reason="bubblewrap is not there, or not allowed")
# Looks wherever a name may be: modules that are there or can be imported, the list that they come
# from, every object that is alive.
HUNT = """
def hunt(*names, mine=(), alive=True):
    import gc, importlib, pkgutil, sys, types
    import labkit
    from labkit.grading.inside.loader import listed
    places = dict(sys.modules)
    for module in [*listed().sources, *(m.name for m in pkgutil.walk_packages(labkit.__path__, "labkit."))]:
        try: places[module] = importlib.import_module(module)
        except BaseException: pass
    import labkit.reference
    found = [getattr(labkit.reference, name) for name in names]
    found += [vars(m)[n] for m in places.values() if isinstance(m, types.ModuleType) for n in names if n in vars(m)]
    for source in listed().sources.values():
        for name in names:
            if f"def {name}(" in source or f"class {name}" in source:
                own = {}
                exec(source, own)
                found.append(own[name])
    for thing in gc.get_objects() if alive else ():
        if isinstance(thing, (types.FunctionType, type)) and thing.__name__ in names: found.append(thing)
        if isinstance(thing, dict): found += [thing[n] for n in names if n in thing]
    return [t for t in found if isinstance(t, (types.FunctionType, type)) and t not in mine
            and t.__name__ in names and str(t.__module__).startswith("labkit")]
"""  # noqa: E501
FUNCTION = """def {name}(*args): return found(*args)
try: found = hunt('{name}', mine=[{name}])[0]
except LookupError: pass
"""
# Every function, class and method of the sandbox's labkit, numbered.
GATHER = """
import importlib, inspect, types
from labkit.grading.inside.loader import listed
suspects = []
for module in sorted(listed().sources):
    if module.startswith(("labkit.grading", "labkit.engine")): continue  # which know no course
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
def names(): return [f"{s.__module__}.{s.__qualname__}" for s in suspects]
"""
NEEDS = """
import numpy as np
from labkit.nets import {}
from labkit.reference import softmax
"""
# Fast training holds what labs 09 and 11 ask for, under other names and in another layout.
ADAPTERS = {
    "init_lstm": """
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    made = cells.new_stack("LSTM", hidden_size, vocab_size, [rng], forget_bias).params
    return tuple(each[0].T for each in made)
""",
    "lstm_step": """
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, *_ = params
    total = (W_x @ x + W_h @ h_prev + b).T
    h, c, (y, _) = cells._lstm_step(total, c_prev.T, len(h_prev))
    return h.T, c.T, tuple(np.split(y.T, 4))
""",
    "lstm_forward": """
def lstm_forward(inputs, state, params):
    stack = cells.Stack("LSTM", tuple(each.T[None] for each in params))
    states, kept = cells.forward(stack, inputs.T[None], tuple(each[None] for each in state))
    gates = kept["gates"][:, 0].swapaxes(0, 1)
    outputs = softmax(states[1:, 0].swapaxes(0, 1) @ params[3].T + params[4].T, -1)
    return outputs, states[:, 0].swapaxes(0, 1), kept["cells"][:, 0].swapaxes(0, 1), gates
""",
    "gru_step": """
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    h, (r, z, n, _) = cells._gru_step((W_x @ x + b_x).T, (W_h @ h_prev + b_h).T, h_prev.T, len(h_prev))
    return h.T, (r.T, z.T, n.T)
""",  # noqa: E501
    "bptt": """
def bptt(model, x, y, truncate=4):
    x, y = np.asarray(x), np.asarray(y)
    mask = np.ones((1, len(x)), dtype=bool)
    return sentences.truncated_gradients(model.params, x[None], y[None], mask, truncate)[1]
""",
}


@contextmanager
def opened(lab):
    """A sandbox of a lab, and the lab. Without its set-up cells: whoever searches imports what
    they do."""
    read = task.lab_of(lab, None)
    preload = ("numpy", "torch") if read.needs_torch else ("numpy",)
    with Box(Home(site.of_lab(read), preload), TORCH, BWRAP) as box:
        yield box, read


def begun(box, lab, name, cell):
    """A new process for an exercise, a cell run in it."""
    box.begin(warm.of_exercise(lab, name, 5, NAMED))
    run = [{"op": "run", "cell": "theirs", "source": cell}]
    return json.loads(next(box.requests(run, 20, 60)))["errors"]


def value(box, name):
    """What a function without arguments returns in the sandbox."""
    ask = {"op": "observe", "driver": "labkit.engine.drivers:call", "args": [], "methods": []}
    reply = json.loads(next(box.requests([{**ask, "exercise": name}], 20, 60)))
    assert reply["outcome"] == "value", reply["crash"]
    return unpack(reply["value"])


def shown(box, exercise, name):
    """What the callable of that name shows in all cases."""
    cases = draw(exercise, 5)
    due = [{**attempts.question(exercise, case), "exercise": name} for case in (*cases, cases[0])]
    return Shown({"defined": True, "is_class": exercise.is_class}, list(box.requests(due, 5, 60)))


def passes(exercise, made):
    """Whether it is right in all cases; what else a verdict says takes its time."""
    return is_right(draw(exercise, 5), judging.observations(exercise, 5, made))


@pytest.mark.dealt(6)
@sandboxed
@pytest.mark.parametrize("lab", LABS)
def test_nothing_that_is_there_is_the_answer(lab):
    """Not by its name, wherever that may stand; and no callable does what is asked, whatever it
    is called."""
    with opened(lab) as (box, read):
        names, alive = tuple(e.name for e in read.exercises), True
        for exercise in read.exercises:
            # Objects of all kinds: at the first exercise, for which none of the lab may be there.
            asks = f"def hunted(): return [repr(f) for f in hunt(*{names}, alive={alive})]"
            assert begun(box, read, exercise.name, f"{GATHER}{HUNT}{asks}") == []
            assert value(box, "hunted") == [], exercise.name
            found = _suspects(box, read, exercise, value(box, "names"))
            assert list(found) == [], exercise.name
            at = read.exercises.index(exercise) + 1
            names, alive = tuple(e.name for e in read.exercises[at : at + 1]), False


def _suspects(box, lab, exercise, found):
    """Names of the callables that return something in the first case, and then pass them all."""
    assert len(found) >= 8
    first = attempts.question(exercise, draw(exercise, 5)[0])
    due = [{**first, "exercise": f"suspect{number}"} for number in range(len(found))]
    returned = []
    while due:
        try:
            for reply in box.requests(due, 5, 60):
                if json.loads(reply)["outcome"] == "value":
                    returned.append(due[0]["exercise"])
                due = due[1:]
        except BoxFailed:
            due = due[1:]
            begun(box, lab, exercise.name, GATHER)
    for name in returned:
        try:
            if passes(exercise, shown(box, exercise, name)):
                yield found[int(name.removeprefix("suspect"))]
        except BoxFailed:
            begun(box, lab, exercise.name, GATHER)


@sandboxed
def test_who_looks_finds_what_may_be_had():
    """The search above is no search that finds nothing: softmax may be had for rnn_step."""
    with opened("03_forward") as (box, read):
        asks = "def hunted(): return len(hunt('softmax'))"
        assert begun(box, read, "rnn_step", f"{HUNT}{GATHER}{asks}") == []
        assert value(box, "hunted") > 0
        softmax = exercises.load("softmax")
        names = value(box, "names")
        (at,) = (i for i, name in enumerate(names) if name.endswith("answer.softmax"))
        assert passes(softmax, shown(box, softmax, f"suspect{at}"))


@sandboxed
def test_a_submission_that_looks_for_answers_gets_nothing():
    cells = {e.name: HUNT + FUNCTION.format(name=e.name) for e in exercises.in_lab("03_forward")}
    rows = task.grade_one(classroom.notebook("03_forward", cells), "03_forward", 5)["rows"]
    assert {r.exercise: r.verdict.score for r in rows} == dict.fromkeys(cells, 0)


@sandboxed
@pytest.mark.parametrize(("lab", "nets"), [("09_word_model", "sentences"), ("11_gates", "cells")])
def test_fast_training_is_no_answer_in_another_layout(lab, nets):
    with opened(lab) as (box, read):
        mine = [e for e in read.exercises if e.name in ADAPTERS]
        assert mine
        for exercise in mine:
            cell = NEEDS.format(nets) + ADAPTERS[exercise.name]
            assert begun(box, read, exercise.name, cell) == []
            assert not passes(exercise, shown(box, exercise, exercise.name)), exercise.name


@pytest.mark.parametrize("lab", LABS)
def test_no_source_on_the_list_defines_the_answer(lab):
    read = task.lab_of(lab, None)
    for exercise in read.exercises:
        sources = dict(site.of_lab(read).modules) | dict(
            warm.of_exercise(read, exercise.name, 5, NAMED).modules)  # fmt: skip
        for module, source in sources.items():
            for line in (f"def {exercise.name}(", f"class {exercise.name}(",
                         f"class {exercise.name}:"):  # fmt: skip
                assert not any(x.startswith(line) for x in source.split("\n")), module


@pytest.mark.parametrize("lab", LABS)
def test_of_fast_training_only_the_names_are_there(lab):
    for module, source in site.of_lab(task.lab_of(lab, None)).modules:
        if module.startswith("labkit.nets."):
            assert "numerics" not in source
            bodies = source.split("def ")[1:]
            assert all("is not there while" in body.split("\n")[1] for body in bodies), module


def test_the_list_holds_answers_that_are_called_and_never_what_holds_one():
    """rnn_step may be had for forward_pass where that calls it; forward_pass, of which it can be
    made, not for it."""
    lab = task.lab_of("03_forward", None)

    def held(*named):
        return {e.name: {n for n, _ in warm.of_exercise(lab, e.name, 5, frozenset(named)).answers}
                for e in lab.exercises}  # fmt: skip

    assert held() == {"softmax": set(), "init_rnn": set(), "rnn_step": {"softmax"},
                      "forward_pass": {"softmax"}}  # fmt: skip
    assert held("rnn_step", "forward_pass", "encode")["forward_pass"] == {
        "softmax", "rnn_step", "encode"}  # fmt: skip
    assert held("forward_pass", "rnn_step", "backward_pass")["rnn_step"] == {"softmax"}
    everywhere = {name for name, _ in site.of_lab(lab).answers}
    assert everywhere == {"encode", "one_hot_encode_sequence"}
