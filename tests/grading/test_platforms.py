"""The autograders for Gradescope and Classroom 50, run as the platforms run them."""

import json
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path

import classroom
import pytest

from labkit import place
from labkit.cli import main
from labkit.grading import box, bundle, platforms, release, states
from labkit.release import Course, CourseError

LAB = "03_forward"
HALF = classroom.notebook(LAB, {"softmax": classroom.answers(LAB)["softmax"],
                                "init_rnn": "from helper import init_rnn"})  # fmt: skip
OPEN = [] if box.bubblewrap() else ["--without-sandbox"]
PLACE = {"CLASSROOM": "cs50", "ASSIGNMENT": "03-forward", "USERNAME": "ana", "OWNER": "ana",
         "SUBMISSION_TAG": "submit/1", "COMMIT_URL": "https://x/c",
         "RELEASE_URL": "https://x/r"}  # fmt: skip


def export(form: str, out: Path, *more: str) -> None:
    assert main(["export", "--root", str(classroom.ROOT), form, "03", "--out", str(out),
                 "--seed", "7", *OPEN, *more]) == 0  # fmt: skip


@pytest.fixture(scope="module")
def gradescope(tmp_path_factory):
    """/autograder as Gradescope lays it out, with the zip unpacked into source."""
    base = tmp_path_factory.mktemp("gradescope")
    export("gradescope", base / "lab.zip")
    with zipfile.ZipFile(base / "lab.zip") as packed:
        packed.extractall(base / "autograder/source")
        modes = {i.filename: i.external_attr >> 16 & 0o111 for i in packed.infolist()}
    assert modes["setup.sh"] and modes["run_autograder"]
    return base / "autograder"


def grade(base: Path, files: dict[str, bytes]) -> subprocess.CompletedProcess:
    for name in ("submission", "results"):
        shutil.rmtree(base / name, ignore_errors=True)
        (base / name).mkdir()
    classroom.put(base / "submission", files)
    env = {**os.environ, "AUTOGRADER": str(base), "LABKIT_PYTHON": sys.executable,
           "PYTHONPATH": str(base / "source")}  # fmt: skip
    return subprocess.run(["bash", str(base / "source/run_autograder")], env=env, cwd=base,
                          capture_output=True, text=True)  # fmt: skip


def test_gradescope_runs_it_and_reads_its_result(gradescope):
    done = grade(gradescope, {"my lab 3.ipynb": HALF, "plot.png": b"", "ben/notes.txt": b""})
    assert done.returncode == 0, done.stderr
    made = json.loads((gradescope / "results/results.json").read_text())
    # What the platform documents; anything else it refuses.
    assert set(made) <= {"score", "execution_time", "output", "output_format", "test_output_format",
                         "test_name_format", "visibility", "stdout_visibility", "extra_data",
                         "tests", "leaderboard"}  # fmt: skip
    first, second, *others = made["tests"]
    assert [t["number"] for t in made["tests"]] == ["3.1", "3.2", "3.3", "3.4"]
    assert (first["name"], first["score"], first["max_score"]) == ("softmax", 3, 3)
    assert first["status"] == "passed" and "<" in first["output"]
    assert second["name"] == "init_rnn (needs a look)" and "no score yet" in second["output"]
    for test in made["tests"]:
        assert set(test) <= {"score", "max_score", "status", "name", "name_format", "number",
                             "output", "output_format", "tags", "visibility",
                             "extra_data"}  # fmt: skip
        assert test["status"] in ("passed", "failed") and test["visibility"] == "visible"
        assert 0 <= test["score"] <= test["max_score"]
    assert {t["status"] for t in others} == {"failed"}
    assert made["score"] == sum(t["score"] for t in made["tests"]) == 3


def test_a_file_that_is_changed_gets_other_inputs_and_the_same_file_the_same(tmp_path, monkeypatch):
    """An export has one secret, and error messages may show inputs."""
    seeds = []
    kept = {"state": states.GRADED, "why": "", "rows": ()}
    monkeypatch.setattr(platforms.task, "grade_one", lambda *a: seeds.append(a[2]) or kept)
    for secret, data in ((7, HALF), (7, HALF), (7, HALF + b" "), (8, HALF)):
        classroom.put(tmp_path, {"03_forward.ipynb": data})
        platforms.grade(tmp_path, LAB, secret, str(classroom.ROOT), sandbox=False)
    assert seeds[0] == seeds[1] and len(set(seeds)) == 3 and 7 not in seeds


def test_a_course_of_one_s_own_is_exported_with_its_rooms(tmp_path):
    course = classroom.ROOT / "tests/other_course"
    arguments = ["export", "--root", str(course), "gradescope", "01", "--seed", "7", *OPEN]
    assert main([*arguments, "--out", str(tmp_path / "lab.zip")]) == 0
    with zipfile.ZipFile(tmp_path / "lab.zip") as packed:
        packed.extractall(tmp_path / "source")
    place.use(place.find(classroom.ROOT))
    right = json.loads((course / "solutions/01_averages.ipynb").read_bytes())
    done = grade(tmp_path, {"01_averages.ipynb": json.dumps(right).encode()})
    assert done.returncode == 0, done.stderr
    made = json.loads((tmp_path / "results/results.json").read_text())
    assert made["score"] == sum(t["max_score"] for t in made["tests"]) > 0
    project = tomllib.loads((tmp_path / "source/pyproject.toml").read_text())["project"]
    assert project["name"] == "rnn-labs" and any("numpy" in n for n in project["dependencies"])


def test_what_a_course_imports_beside_labkit_s_own_needs_is_installed(monkeypatch):
    course = Course.find(classroom.ROOT)
    monkeypatch.setattr(release.Lab, "every_source", ["import yaml, numpy.linalg, json, labkit"])
    assert bundle._beside(course, LAB, ["numpy>=1"]) == [f"PyYAML=={metadata.version('pyyaml')}"]


@pytest.mark.parametrize("files", [{"03_forward.pdf": b"%PDF"}, {"essay.docx": b""}, {}])
def test_a_submission_without_a_notebook_is_told_why(tmp_path, files):
    (tmp_path / "work").mkdir()
    arguments = ["gradescope", "--root", str(classroom.ROOT), "--lab", LAB, "--seed", "1", *OPEN]
    end = [str(classroom.put(tmp_path / "work", files)), str(tmp_path / "results.json")]
    assert platforms.main([*arguments, *end]) == 0
    made = json.loads((tmp_path / "results.json").read_text())
    assert all("no score yet" in t["output"] and t["score"] == 0 for t in made["tests"])


def test_classroom_50_runs_it_and_reads_its_result(tmp_path):
    export("classroom50", tmp_path / "bundle")
    checkout = classroom.put(tmp_path / "work", {"03_forward.ipynb": HALF, ".github/x.yml": b""})
    # A student's file called like a module of the grader's changes nothing.
    classroom.put(checkout, {"labkit.py": b"raise SystemExit(0)", "json.py": b"1 / 0"})
    env = {**os.environ, **PLACE, "LABKIT_PYTHON": sys.executable}
    done = subprocess.run([sys.executable, str(tmp_path / "bundle/autograder.py")], cwd=checkout,
                          env=env, capture_output=True, text=True)  # fmt: skip
    assert done.returncode == 0, done.stderr
    made = json.loads((checkout / "result.json").read_text())
    assert made["schema"] == "classroom50/result/v1"
    assert (made["classroom"], made["assignment"], made["owner"]) == ("cs50", "03-forward", "ana")
    assert (made["score"], made["max-score"]) == (30, 160)
    for test in made["tests"]:
        assert type(test["score"]) is type(test["max-score"]) is int
        assert type(test["passed"]) is bool and test["test-name"]
    assert made["score"] == sum(t["score"] for t in made["tests"])
    assert json.loads((tmp_path / "bundle/runtime.json").read_text())["apt"] == ["bubblewrap"]


def test_without_a_sandbox_it_refuses_unless_told(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(box, "bubblewrap", lambda: None)
    classroom.put(tmp_path, {"03_forward.ipynb": HALF})
    arguments = ["gradescope", "--root", str(classroom.ROOT), "--lab", LAB, "--seed", "1"]
    end = [str(tmp_path), str(tmp_path / "results.json")]
    assert platforms.main([*arguments, *end]) == 1
    assert "there is no sandbox here" in capsys.readouterr().err
    assert not (tmp_path / "results.json").exists()


def test_a_fault_of_the_grader_is_no_result(tmp_path, monkeypatch):
    classroom.put(tmp_path, {"03_forward.ipynb": HALF})
    failed = {"state": states.FAULT, "why": "x", "rows": ()}
    monkeypatch.setattr(platforms.task, "grade_one", lambda *a: failed)
    with pytest.raises(CourseError, match="the grader failed"):
        platforms.grade(tmp_path, LAB, 1, str(classroom.ROOT), sandbox=False)


@pytest.mark.parametrize(("lab", "extra"), [("03", ""), ("06", "[kernel]"), ("09", "[kernel]")])
def test_what_a_lab_imports_is_installed_with_it(tmp_path, monkeypatch, lab, extra):
    monkeypatch.setattr(bundle, "parts", lambda *_: {})
    for form in ("gradescope", "classroom50"):
        assert main(["export", "--root", str(classroom.ROOT), form, lab, "--out",
                     str(tmp_path / form)]) == 0  # fmt: skip
    with zipfile.ZipFile(tmp_path / "gradescope") as packed:
        assert f"install --no-cache-dir -e '.{extra}'" in packed.read("setup.sh").decode()
    text = (tmp_path / "classroom50/autograder.py").read_text()
    assert f'"install", "-q", folder + "{extra}"]' in text
