"""Honest submissions as people hand them in: helpers anywhere, labkit's answers, progress bars."""

import json
import os
import subprocess
import sys

import classroom
import pytest
from hostile import work

from labkit.engine.verdict import State
from labkit.grading import judging, task
from labkit.grading.attempts import Attempts
from labkit.grading.bench import Bench
from labkit.grading.judging import Shown
from labkit.grading.limits import MB, Limits
from labkit.grading.line import BoxFailed

SOFTMAX = """def softmax(x, axis=0):
    e = np.exp(shift(x, axis))
    return e / e.sum(axis=axis, keepdims=True)
"""
WRONG = "def softmax(x, axis=0):\n    return np.exp(x - x.max()) / 7\n"


def graded(lab, before="", **changes):
    """{exercise: row}; before: the source of a cell above the exercises, or several."""
    data = json.loads(classroom.notebook(lab, None, **changes))
    for source in reversed([before] if isinstance(before, str) else before):
        data["cells"].insert(4, {"cell_type": "code", "id": "h1", "metadata": {}, "outputs": [],
                                 "execution_count": None, "source": source})  # fmt: skip
    rows = task.grade_one(json.dumps(data).encode(), lab, 5)["rows"]
    return {row.exercise: row for row in rows}


def full(rows, *but):
    """Whether all have every point, but those named."""
    return {n for n, r in rows.items() if not r.verdict or r.verdict.score < 1} == set(but)


HELPERS = {
    "a function": "def shift(x, axis):\n    return x - np.max(x, axis=axis, keepdims=True)",
    "a lambda that calls a method": "shift = lambda x, axis: x - x.max(axis=axis, keepdims=True)",
    "in try": "try:\n    from no_such_package import shift\nexcept ImportError:\n"
              "    def shift(x, axis): return x - x.max(axis=axis, keepdims=True)",
    "in if": "if True:\n    def shift(x, axis): return x - x.max(axis=axis, keepdims=True)",
    "an object": "class Shift:\n    def __call__(self, x, axis):\n"
                 "        return x - x.max(axis=axis, keepdims=True)\n\nshift = Shift()",
    "made by a call": "import functools\ndef _shift(x, axis, keep): return x - x.max(axis=axis, "
                      "keepdims=keep)\nshift = functools.partial(_shift, keep=True)",
    "out of a table": "table = {}\nfor name in ['shift']:\n    table[name] = lambda x, axis: "
                      "x - x.max(axis=axis, keepdims=True)\nshift = table['shift']",
    "out of a list": "kept = []\nkept.append(lambda x, axis: x - x.max(axis=axis, keepdims=True))\n"
                     "shift = kept[0]",
    "by setattr": "import types\nbox = types.SimpleNamespace()\nsetattr(box, 'f', lambda x, axis: "
                  "x - x.max(axis=axis, keepdims=True))\ndef shift(x, axis): return box.f(x, axis)",
}  # fmt: skip


@pytest.mark.parametrize("name", HELPERS)
def test_a_helper_in_a_cell_of_its_own_is_run_as_it_is(name):
    assert full(graded("03_forward", HELPERS[name], softmax=SOFTMAX))


def test_a_cell_that_takes_too_long_is_cut_down_and_the_helper_is_there():
    cell = "def encode(words, word_to_idx):\n"
    cell += "    return np.array([look(w, word_to_idx) for w in words])"
    helper = "def look(w, t): return t.get(w, t['UNK'])\nkept = []\nkept.append(1)\n"
    data = json.loads(classroom.notebook(work.LAB, {"encode": cell}))
    data["cells"].insert(4, {"cell_type": "code", "id": "h", "metadata": {}, "outputs": [],
                             "execution_count": None,
                             "source": helper + "while kept: pass"})  # fmt: skip
    found = work.grade(json.dumps(data).encode(), task._bubblewrap())
    assert found["encode"].verdict.state is State.PASSED


def test_a_cell_that_never_ends_is_waited_for_once(monkeypatch):
    """Also where an answer is wrong and the cells were run in another order."""
    ended, run = [], Attempts._run_cell

    def counted(self, cell, exercise=""):
        try:
            run(self, cell, exercise)
        except BoxFailed:
            ended.append(cell.name)
            raise

    monkeypatch.setattr(Attempts, "_run_cell", counted)
    wrong = {"encode": "def encode(words, table): return 1"}
    data = json.loads(classroom.notebook(work.LAB, wrong))
    for place, (source, count) in {4: ("y = 1", 9), 5: ("while True: pass", 3)}.items():
        data["cells"].insert(place, {"cell_type": "code", "id": f"h{place}", "metadata": {},
                                     "outputs": [], "execution_count": count,
                                     "source": source})  # fmt: skip
    work.grade(json.dumps(data).encode(), task._bubblewrap())
    assert len(ended) == 1


def test_what_labkit_advises_costs_only_the_exercise_that_was_skipped():
    rows = graded("03_forward", softmax="from labkit.reference import softmax")
    assert full(rows, "softmax") and rows["softmax"].state == "not written"
    assert any("that costs this exercise alone" in note for note in rows["softmax"].notes)
    line = "from labkit.reference import softmax, rnn_step, forward_pass\n"
    assert full(graded("03_forward", line))  # each of them kept back once, none of them lost
    late = classroom.answers("03_forward")["forward_pass"]
    assert full(graded("03_forward", forward_pass=line.replace(", forward_pass", "") + late))


def test_an_answer_handed_on_as_one_s_own_says_why_it_has_no_points():
    cell = "def softmax(x, axis=0):\n    from labkit.reference import softmax as it\n"
    rows = graded("03_forward", softmax=cell + "    return it(x, axis)")
    assert full(rows, "softmax")
    assert "is not there while softmax is graded" in str(rows["softmax"].verdict)


def test_with_right_helpers_where_one_s_own_are_wrong():
    rows = graded("03_forward", softmax=WRONG)
    assert full(rows, "softmax")
    for name in ("rnn_step", "forward_pass"):
        assert any("the fault is in softmax" in note for note in rows[name].notes), rows[name].notes
    assert not rows["init_rnn"].notes


def test_with_right_helpers_where_there_are_none():
    rows = graded("03_forward", softmax="")
    assert full(rows, "softmax")
    assert any("no cell defines" in note for note in rows["rnn_step"].notes)


def test_a_wrong_answer_stays_wrong_with_right_helpers():
    wrong = classroom.wrong("rnn_step", "past-missing")
    rows = graded("03_forward", softmax=WRONG, rnn_step=wrong)
    assert rows["rnn_step"].verdict.mistakes == ("past-missing",)
    assert rows["rnn_step"].verdict.score < 1 and rows["softmax"].verdict.score < 1


BARS = {
    "tqdm": ("from tqdm import tqdm", "tqdm(dataset, desc='epoch', leave=False)"),
    "module": ("import tqdm", "tqdm.tqdm(dataset)"),
    "notebook": ("from tqdm.notebook import tqdm", "tqdm(dataset, total=len(dataset))"),
    "auto": ("from tqdm.auto import tqdm", "tqdm(list(dataset))"),
    "held": ("from tqdm import tqdm, trange\nbar = tqdm(total=3)\nbar.update(1)\n"
             "bar.set_postfix(loss=0.5)\nfor _ in trange(3, desc='x'): pass\n"
             "with tqdm([1, 2]) as b:\n    for x in b: b.set_description(str(x))",
             "(p for p in bar.__class__(dataset))"),
    "enumerate": ("from tqdm import tqdm",
                  "(pair for _, pair in enumerate(tqdm(dataset, desc='x')))"),
    "figure": ("import matplotlib.pyplot as plt\nfig, ax = plt.subplots()\n"
               "fig, axes = plt.subplots(2, 3, figsize=(3, 3))\naxes[0, 1].plot([1])\n"
               "for a in axes.flat: a.set_title('x')\nline, = ax.plot([0, 1])\n"
               "n, bins, _ = plt.hist([1, 2, 3])\nassert n.sum() == 3\nlow, high = ax.get_xlim()\n"
               "left, right = plt.figure(3).subplots(1, 2)\nplt.show()", "dataset"),
    "widgets": ("import ipywidgets as w\nassert w.IntSlider(value=3).value == 3\n"
                "class Mine(w.HBox): pass\nMine()", "dataset"),
}  # fmt: skip


@pytest.mark.parametrize("name", BARS)
def test_progress_bars_and_figures_behave_like_the_real_thing(name):
    above, loop = BARS[name]
    cell = classroom.answers("05_training")["run_epoch"]
    assert "in dataset:" in cell
    cell = cell.replace("in dataset:", f"in {loop}:")
    cell = cell.replace("\n    total", f"\n    {_inside(above)}\n    total", 1)
    rows = graded("05_training", run_epoch=cell)
    assert full(rows), rows["run_epoch"].verdict


def _inside(lines):
    return lines.replace("\n", "\n    ")


def test_judging_has_memory_and_time_of_its_own(monkeypatch):
    """What breaks it costs its exercise and is never called a defect of labkit's."""
    exercise = task.lab_of(work.LAB, None).exercises[1]
    value = {"d": [[f"{n}", {"a": ["<i4", [4], "AAAAAAAAAAAAAAAAAAAAAA=="]}] for n in range(9)]}
    reply = {"id": 0, "outcome": "value", "value": [value] * 25_000, "crash": None, "changed": [],
             "warnings": [], "printed": ""}  # fmt: skip
    shown = Shown({"defined": True, "is_class": False}, [json.dumps(reply).encode()])
    for limits, why in ((Limits(judged_in=40 * MB), "memory"), (Limits(judging=0.3), "time")):
        bench = Bench(limits)
        try:
            found = bench.verdict(exercise, 5, shown)
            assert found.state is State.RAISED and found.score == 0
            assert f"cannot be judged: it takes more {why}" in str(found)
            good = Shown({"defined": False, "is_class": False})
            assert bench.verdict(exercise, 5, good) == judging.verdict_on(exercise, 5, good)
        finally:
            bench.close()


def test_no_temporary_folder_is_left_by_a_calm_run(tmp_path):
    data = classroom.notebook(work.LAB)
    classroom.put(tmp_path / "in", {"ana/01_tokens.ipynb": data, "bo/01_tokens.ipynb": data})
    (tmp_path / "temp").mkdir()
    command = [sys.executable, "-m", "labkit.cli", "grade", str(tmp_path / "in"), "--out",
               str(tmp_path / "out")]  # fmt: skip
    environment = {**os.environ, "TMPDIR": str(tmp_path / "temp")}
    done = subprocess.run(command, cwd=classroom.ROOT, capture_output=True, text=True,
                          env=environment, check=False)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "temp").iterdir()) == []
