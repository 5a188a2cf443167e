"""No test is lost between the shares, and a notebook without trainings keeps all else."""

import shares
import untrained as without
from nbformat import v4

from labkit import exercises


class Config:
    """What a command line asked for."""

    def __init__(self, **options):
        self._options = {"exercises": None, "one_of_each_kind": False, "share": None} | options

    def getoption(self, name):
        return self._options[name]


OWNERS = {*exercises.every_name(), "test_forward", "test_pytorch"}


def kept(**options):
    return OWNERS - shares.left_out(Config(**options), OWNERS)


def test_every_exercise_is_in_one_share():
    assert kept() == OWNERS
    parts = [kept(share=f"{number}/3") for number in (1, 2, 3)]
    assert sorted(owner for part in parts for owner in part) == sorted(OWNERS)
    weights = [sum(shares.weight(owner)[0] for owner in part) for part in parts]
    assert max(weights) < 1.3 * min(weights)


def test_grading_s_halves_are_alike_and_hold_every_file():
    owners = {path.stem for path in shares.GRADING.glob("test_*.py")}
    assert set(shares.SECONDS) <= owners
    halves = [owners - shares.left_out(Config(share=f"{n}/2"), owners) for n in (1, 2)]
    assert halves[0] | halves[1] == owners and not halves[0] & halves[1]
    weights = [sum(shares.weight(owner)[0] for owner in half) for half in halves]
    assert max(weights) < 1.1 * min(weights), weights


def test_with_an_exercise_comes_what_else_is_tested_of_its_lab():
    assert kept(exercises="softmax,gone") == {"softmax", "test_forward"}
    halves = [kept(exercises="softmax", share=f"{number}/2") for number in (1, 2)]
    assert halves[0] | halves[1] == {"softmax", "test_forward"} and not halves[0] & halves[1]


def test_there_is_a_class_and_a_use_of_torch_among_each_kind():
    found = [exercises.load(name) for name in shares.one_of_each_kind()]
    assert {e.is_class for e in found} == {True, False}
    assert any(e.lab == "06_pytorch" for e in found)
    assert 5 < len(found) <= 15, "make quick would take more than a minute"


SOURCES = {
    "setup": "import numpy as np",
    "first": "def f(x):\n    total = x\n    return total\nparams = f(1)",
    "train": "def trained():\n    params = np.zeros(3)\n    return params\nhistory = trained()",
    "magic": "%matplotlib inline",
    "picture": "print(history)",
    "total": "total = sum(history)",
    "again": "def show():\n    return total\nshow()",
    "params": "print(params)",
    "total-anew": "total = 3",
    "after": "print(total)",
}


def left(wanted=frozenset(), monkeypatch=None, long=False):
    cells = [v4.new_code_cell(source, id=id) for id, source in SOURCES.items()]
    cells[2].metadata["tags"] = [without.TRAINS]
    notebook = v4.new_notebook(cells=[v4.new_markdown_cell("words", id="words"), *cells])
    monkeypatch.setattr(without, "LONG", long)
    return [cell.id for cell in without.untrained(notebook, wanted).cells]


def test_what_trains_is_left_out_with_what_needs_it(monkeypatch):
    kept = ["words", "setup", "first", "magic", "params", "total-anew", "after"]
    assert left(monkeypatch=monkeypatch) == kept


def test_a_wanted_cell_comes_back_with_what_it_needs(monkeypatch):
    found = left({"again"}, monkeypatch)
    assert [id for id in SOURCES if id not in found] == ["picture"]
    assert left(long=True, monkeypatch=monkeypatch) == ["words", *SOURCES]
