"""Every attack gets what its honest part deserves, and nobody else notices."""

import multiprocessing
import re
from concurrent.futures import ProcessPoolExecutor

import classroom
import pytest
from hostile import cases, second, work

from labkit.engine.judge import assess
from labkit.exercises import load
from labkit.grading.box import bubblewrap

BWRAP = bubblewrap()
CASES = [*cases.CASES, *second.CASES]
pytestmark = pytest.mark.skipif(BWRAP is None, reason="bubblewrap is not there, or not allowed")


@pytest.fixture(scope="module")
def victim(tmp_path_factory):
    """A file that stands for a classmate's result."""
    path = tmp_path_factory.mktemp("results") / "grades.csv"
    path.write_text("ana,100\n")
    return path


@pytest.fixture(scope="module")
def outcomes(request, victim):
    """{name: future}: all of this run under way at once, most of them waiting for their limits."""
    root = str(classroom.ROOT)
    ours = [item for item in request.session.items if item.originalname == "test_attack"]
    asked = {item.callspec.params["name"] for item in ours}
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(4, context) as pool:
        yield {
            name: pool.submit(work.attack, where, _filled(code, root, str(victim)), BWRAP)
            for name, where, code, *_ in CASES
            if name in asked
        }


def _filled(code: str, root: str, victim: str) -> str:
    return code.replace("{root}", root).replace("{victim}", victim)


def _wrong_score() -> float:
    exercise = load("one_hot_encode")
    namespace: dict = {}
    exec("import numpy as np\n" + work.mistaken(), namespace)
    return assess(exercise, namespace["one_hot_encode"], 5).score


def test_there_are_a_hundred_and_fifty_and_their_names_differ():
    assert len({name for name, *_ in CASES}) == len(CASES) >= 150


@pytest.mark.dealt(10)
@pytest.mark.parametrize(("name", "score", "says"), [(n, s, t) for n, _, _, s, t in CASES],
                         ids=[n for n, *_ in CASES])  # fmt: skip
def test_attack(name, score, says, outcomes, victim):
    found = outcomes[name].result(timeout=120)
    line = found.lines["encode"]
    if score is not None:
        assert found.scores["encode"] == score, line
    assert re.search(says, line), line
    assert line, "nothing says what happened"
    assert found.scores["decode"] == 1
    assert found.mistakes["one_hot_encode"] == (work.MISTAKE,)
    assert found.scores["one_hot_encode"] == _wrong_score()
    assert found.neighbour["decode"] == 1
    assert victim.read_text() == "ana,100\n"
    assert not victim.with_suffix(".csv.hit").exists()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\ud800-\udfff]", line)
