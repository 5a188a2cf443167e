"""What `make quick` runs: found from what git says, in checkouts that are made for it."""

import subprocess
import sys
from pathlib import Path

import concerned
import pytest
from concerned import Concern
from run_all import EXERCISES, NBVAL, Done, costs, ended

ROOT = Path(__file__).parents[1]


def of(*paths):
    """What those files of this checkout concern."""
    found = Concern()
    for path in paths:
        concerned._add(ROOT, path, found)
    return found


@pytest.mark.parametrize(
    "path",
    [
        "labkit/exercises/forward/softmax/answer.py",
        "labkit/exercises/forward/softmax/mistakes.py",
        "labkit/exercises/forward/softmax/gone.py",
        "labkit/exercises/forward/softmax.py",
        "tests/golden/mistakes/softmax.txt",
        "tests/blind/softmax__dim_last.py",
    ],
)
def test_a_file_of_an_exercise_concerns_that_one(path):
    assert of(path) == Concern(exercises={"softmax"})


@pytest.mark.parametrize(
    "path",
    [
        "labkit/exercises/forward/_common.py",
        "labkit/exercises/forward/drivers.py",
        "tests/forward_answers/scores.py",
        "tests/exercises/test_forward.py",
    ],
)
def test_what_a_lab_s_exercises_share_concerns_them_all(path):
    assert of(path) == Concern(exercises={"softmax", "init_rnn", "rnn_step", "forward_pass"})


def test_the_engine_concerns_one_exercise_of_each_kind():
    found = of("labkit/engine/judge.py")
    assert found.of_each_kind and "tests/engine" in found.tests
    parts = found.parts(EXERCISES, NBVAL)
    assert sum("--one-of-each-kind" in command for command in parts.values()) == 2


@pytest.mark.parametrize(
    "path, tests",
    [
        ("labkit/plots/canvas.py", {"tests/plots"}),
        ("labkit/data/real.py", {"tests/data/test_real.py"}),
        ("labkit/data/fetch.py", {"tests/data"}),
        ("labkit/grading/store.py", {"tests/grading/test_store.py"}),
        ("labkit/grading/inside/nursery.py", {"tests/grading"}),
        ("labkit/release/site.py", {"tests/release/test_site.py"}),
        ("tests/release/toy.py", {"tests/release"}),
        ("tests/release/test_site.py", {"tests/release/test_site.py"}),
    ],
)
def test_a_package_s_tests_lie_in_the_folder_of_its_name(path, tests):
    assert of(path).tests == tests


@pytest.mark.parametrize(
    "path, test",
    [
        ("README.md", "tests/test_readme.py"),
        ("Makefile", "tests/test_makefile.py"),
        ("docs/mistakes.md", "tests/test_catalogue.py"),
        ("labkit/reports/catalogue.py", "tests/test_catalogue.py"),
        ("labkit/cli/lint.py", "tests/test_cli.py"),
        ("tests/golden/grading/sheet.html", "tests/grading/test_sheets.py"),
    ],
)
def test_any_other_file_concerns_the_tests_that_name_it(path, test):
    assert test in of(path).tests


def test_a_solution_concerns_its_lab():
    assert of("solutions/03_forward.ipynb").labs == {"solutions/03_forward.ipynb"}
    assert of("notebooks/03_forward.ipynb").labs == {"solutions/03_forward.ipynb"}
    assert of("solutions/99_gone.ipynb").labs == set()


@pytest.fixture
def checkout(tmp_path):
    """A repository on main with a test and a file, and the branch `work` on top."""
    (tmp_path / "tests").mkdir()
    for name in ("notes.md", "tests/test_notes.py", *concerned.SMOKE):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("open('notes.md')\n")
    git(tmp_path, "init", "-q", "-b", "main")
    commit(tmp_path)
    git(tmp_path, "switch", "-q", "-c", "work")
    return tmp_path


def git(folder, *command):
    own = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *own, *command], cwd=folder, check=True, capture_output=True)


def commit(folder):
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "step")


def test_where_nothing_changed_a_smoke_test_is_left(checkout):
    assert concerned.changed(checkout) == ([], "main")
    assert concerned.find(checkout).tests == set(concerned.SMOKE)


def test_what_is_not_committed_counts_new_files_too(checkout):
    (checkout / "notes.md").write_text("others")
    (checkout / "tests" / "test_a b.py").write_text("")
    assert concerned.changed(checkout) == (["notes.md", "tests/test_a b.py"], "the last commit")


def test_a_clean_branch_is_compared_with_main(checkout):
    (checkout / "notes.md").unlink()
    commit(checkout)
    assert concerned.changed(checkout) == (["notes.md"], "main")
    found = concerned.find(checkout)
    assert "tests/test_notes.py" in found.tests
    (checkout / "tests" / "test_notes.py").unlink()
    assert "tests/test_notes.py" not in concerned.find(checkout).tests


def test_without_git_a_smoke_test_is_left(tmp_path):
    assert concerned.changed(tmp_path) == ([], "the last commit")


def test_the_cost_of_a_part_counts_what_it_started():
    # Whatever the clock says, a process cannot have worked less than it counted itself.
    code = "import time\nwhile time.process_time() < 0.3: pass"
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {code!r}])"
    status, worked = ended(subprocess.Popen([sys.executable, "-c", child]))
    assert status == 0 and (worked is None or worked >= 0.3)


def test_the_table_of_costs_adds_up():
    parts = [Done("one", 0, "", 10.0, 1.25), Done("other", 1, "", 20.0, 2.5)]
    assert costs(parts).splitlines()[1:] == [
        "one                          1.2    10.0",
        "other                        2.5    20.0",
        "all                          3.8",
    ]
    assert costs([Done("one", 0, "", 10.0, None)]).splitlines()[-1] == "all"
