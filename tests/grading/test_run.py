"""A class from submissions to final files: resumed, regraded, stopped, killed, on a full disk."""

import csv
import errno
import os
import random
import shutil
import signal
import threading
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from dataclasses import replace

import classroom
import pytest

from labkit import exercises
from labkit.engine.judge import assess
from labkit.grading import drive, run, session, states, store
from labkit.grading.limits import NUMPY
from labkit.grading.run import grade_class, grade_one
from labkit.release import CourseError
from labkit.reports.text import earned

SEED = 7
SOFT = classroom.wrong("softmax", "no-shift")
TWICE = classroom.answers("03_forward")["softmax"]
FILES = {
    "ana/01_tokens.ipynb": classroom.notebook("01_tokens"),
    "ana/03_forward.ipynb": classroom.notebook("03_forward"),
    "bo/03_forward.ipynb": classroom.notebook("03_forward", {"softmax": SOFT, "rnn_step": "def ("}),
    "chi/03_forward.ipynb": classroom.blank("03_forward"),
    "dan/03_forward.ipynb": b'{"cells": [',
    "eva/03_forward.ipynb": classroom.notebook("01_tokens"),
    "fay/03_forward.ipynb": classroom.notebook(
        "03_forward", {"softmax": TWICE.replace("def softmax", "def soft_max")}
    ),
}


@pytest.fixture(scope="module", autouse=True)
def one_release():
    """A release that stays the same while labkit is being edited beside the tests."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(run.release.Lab, "version", "pinned")
        yield


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    """The class above, graded once."""
    base = tmp_path_factory.mktemp("class")
    classroom.put(base / "in", FILES)
    said = []
    made = grade_class(base / "in", base / "out", seed=SEED, root=classroom.ROOT, say=said.append)
    return base, made, said


def final(folder) -> dict[str, bytes]:
    """The final files of a folder of results."""
    paths = [*folder.glob("*.*"), *folder.glob("feedback/*")]
    return {str(p.relative_to(folder)): p.read_bytes() for p in paths}


def rows(folder) -> dict[tuple[str, str], dict[str, str]]:
    with open(folder / "grades.csv", encoding="utf-8", newline="") as file:
        return {(r["student"], r["exercise"]): r for r in csv.DictReader(file)}


class Here:
    """Workers that are no processes and remember: a unit is a pure function of its bytes."""

    width, known = 2, {}

    def __enter__(self):
        self.executor = self
        return self

    def __exit__(self, *_): ...

    def restart(self):
        raise AssertionError("nothing can break here")

    def submit(self, call, function, *args):
        future = Future()
        if args not in self.known:
            self.known[args] = call(function, *args)
        future.set_result(self.known[args])
        return future


@pytest.fixture
def here(monkeypatch):
    """Grade in this process, and nothing twice."""
    monkeypatch.setattr(run, "_workers", lambda *_: Here())


def again(base, out, **options):
    """The same class into another folder."""
    return grade_class(base / "in", out, root=classroom.ROOT, **options)


def test_right_answers_earn_everything_and_are_marked_as_published(results):
    found = rows(results[0] / "out")
    for exercise in exercises.in_lab("03_forward"):
        line = found["ana", exercise.name]
        assert (line["points"], line["state"]) == (f"{exercise.points:g}", "graded")
        assert line["copied"] == "yes" and line["seconds"] == "0"


def test_a_mistake_is_scored_and_named_as_check_would(results):
    namespace = {"np": __import__("numpy")}
    exec(SOFT, namespace)
    softmax = exercises.load("softmax")
    seed = session.seed_of(SEED, "03_forward")
    verdict = assess(softmax, namespace["softmax"], seed)
    line = rows(results[0] / "out")["bo", "softmax"]
    assert line["mistakes"] == "no-shift" and line["result"] == "wrong values"
    assert float(line["points"]) == earned(verdict)
    assert line["copied"] == ""


def test_states_are_not_scores(results):
    found = rows(results[0] / "out")
    assert {k: (found[k]["state"], found[k]["points"]) for k in (
        ("bo", "rnn_step"), ("bo", "init_rnn"), ("chi", "softmax"), ("dan", "softmax"),
        ("eva", "softmax"), ("fay", "softmax"), ("bo", "encode"))} == {
        ("bo", "rnn_step"): ("needs a look", ""),
        ("bo", "init_rnn"): ("not written", "0"),
        ("chi", "softmax"): ("not written", "0"),
        ("dan", "softmax"): ("unreadable", ""),
        ("eva", "softmax"): ("needs a look", ""),
        ("fay", "softmax"): ("needs a look", ""),
        ("bo", "encode"): ("not submitted", ""),
    }  # fmt: skip
    assert "its cell defines soft_max instead" in found["fay", "softmax"]["notes"]


def test_the_summary_says_what_was_found_and_who_needs_a_person(results):
    _, _, said = results
    assert said[0] == "found 7 submissions: 6 students, 2 labs (01_tokens, 03_forward)"
    cut = "; the file ends there, as after an upload that was cut off"
    assert f"  dan, 03_forward: broken JSON in line 1{cut}" in said
    other = "no cell of it is an exercise of 03_forward; its cells are those of 01_tokens"
    assert f"  eva, 03_forward: {other}" in said


def test_the_same_class_gives_the_same_bytes_in_any_order(results, tmp_path):
    base, _, _ = results
    shuffled = list(FILES.items())
    random.Random(3).shuffle(shuffled)
    classroom.put(tmp_path / "in", dict(shuffled))
    made = grade_class(tmp_path / "in", tmp_path / "out", seed=SEED, jobs=1, root=classroom.ROOT)
    # dan's file is no notebook: a count of what was graded is not a count of what came in.
    assert (made.graded, made.failed) == (6, {states.UNREADABLE: 1})
    assert final(tmp_path / "out") == final(base / "out")


def test_another_seed_draws_other_cases(results, tmp_path, here):
    classroom.put(tmp_path / "in", {"bo/03_forward.ipynb": FILES["bo/03_forward.ipynb"]})
    grade_class(tmp_path / "in", tmp_path / "out", seed=8, jobs=1, root=classroom.ROOT)
    page = (tmp_path / "out/feedback/bo.html").read_bytes()
    assert page != (results[0] / "out/feedback/bo.html").read_bytes()


def test_a_second_run_keeps_everything(results, tmp_path, here):
    base, _, _ = results
    shutil.copytree(base / "out", tmp_path / "out")
    before = final(tmp_path / "out")
    made = again(base, tmp_path / "out", jobs=1)
    assert (made.graded, made.kept) == (0, 7)
    assert final(tmp_path / "out") == before


def test_only_what_is_missing_or_changed_is_graded(results, tmp_path, here):
    base, _, _ = results
    shutil.copytree(base / "out", tmp_path / "out")
    shutil.copytree(base / "in", tmp_path / "in")
    (tmp_path / "out/records/ana/03_forward.json").unlink()
    broken = tmp_path / "out/records/bo/03_forward.json"
    broken.write_bytes(broken.read_bytes()[:500])
    made = again(tmp_path, tmp_path / "out", jobs=1)
    assert (made.graded, made.kept) == (2, 5)
    assert final(tmp_path / "out") == final(base / "out")
    said = []
    (tmp_path / "in/dan/03_forward.ipynb").write_bytes(classroom.blank("03_forward"))
    again(tmp_path, tmp_path / "out", jobs=1, say=said.append)
    assert "1 submission changed: graded anew" in said
    assert rows(tmp_path / "out")["dan", "softmax"]["state"] == "not written"


def test_another_release_is_graded_anew_and_said(results, tmp_path, here, monkeypatch):
    base, _, _ = results
    shutil.copytree(base / "out", tmp_path / "out")
    monkeypatch.setattr(run.release.Lab, "version", "another")
    monkeypatch.setattr(run, "_work", lambda *a: None)
    said = []
    again(base, tmp_path / "out", say=said.append)
    assert "7 results of another release of the labs or of labkit: graded anew" in said


def test_only_the_labs_that_are_handed_in_are_asked_for_their_version(tmp_path, here, monkeypatch):
    """It is a digest of all of labkit's code: 12 of them took longer than to grade a file."""
    asked = []
    version = property(lambda lab: asked.append(lab.name) or "x")
    monkeypatch.setattr(run.release.Lab, "version", version)
    classroom.put(tmp_path / "in", {"dan/03_forward.ipynb": FILES["dan/03_forward.ipynb"]})
    grade_class(tmp_path / "in", tmp_path / "out", seed=SEED, root=classroom.ROOT)
    assert set(asked) == {"03_forward"}


def test_regrade_takes_students_and_labs_and_refuses_others(results, tmp_path, here):
    base, _, _ = results
    shutil.copytree(base / "out", tmp_path / "out")
    assert again(base, tmp_path / "out", jobs=1, regrade=["ANA"]).graded == 2
    assert again(base, tmp_path / "out", jobs=1, regrade=["01", "dan"]).settled == 2
    assert final(tmp_path / "out") == final(base / "out")
    with pytest.raises(CourseError, match="--regrade zed: no student or lab"):
        again(base, tmp_path / "out", regrade=["zed"])


def test_results_of_other_submissions_stay_but_are_not_mixed_in(results, tmp_path, here):
    base, _, _ = results
    shutil.copytree(base / "out", tmp_path / "out")
    said = []
    grade_class(base / "in" / "dan", tmp_path / "out", root=classroom.ROOT, say=said.append)
    assert any(line.startswith("6 results in") for line in said)
    assert os.listdir(tmp_path / "out" / "feedback") == ["dan.html"]
    assert again(base, tmp_path / "out").kept == 7
    assert final(tmp_path / "out") == final(base / "out")


def test_late_work_is_listed_and_said_to_the_student(results, tmp_path, here):
    base, _, _ = results
    shutil.copytree(base / "in", tmp_path / "in")
    os.utime(tmp_path / "in/dan/03_forward.ipynb", (4e9, 4e9))
    shutil.copytree(base / "out", tmp_path / "out")
    said = []
    again(tmp_path, tmp_path / "out", due="2090-01-01", say=said.append)
    assert "after the due time, not counted: 1" in said
    assert rows(tmp_path / "out")["dan", "softmax"]["state"] == "not submitted"
    page = (tmp_path / "out/feedback/dan.html").read_text()
    assert "Dan/03_forward.ipynb came after the due time." in page


def test_nothing_to_grade_is_one_line(tmp_path):
    classroom.put(tmp_path / "in", {"ana/notes.txt": b""})
    with pytest.raises(CourseError, match="no submission to grade was found; name files like"):
        again(tmp_path, tmp_path / "out")


def test_a_full_disk_is_one_line_and_the_next_run_goes_on(results, tmp_path, here, monkeypatch):
    base, _, _ = results
    true, count = store._write, iter(range(100))

    def write(path, data, mode):
        if path.suffix == ".json" and next(count) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        true(path, data, mode)

    with monkeypatch.context() as patched:
        patched.setattr(store, "_write", write)
        with pytest.raises(CourseError, match="the disk is full; make room, then run the same"):
            again(base, tmp_path / "out", seed=SEED)
    assert len(list((tmp_path / "out").glob("records/*/*.json"))) == 2
    assert again(base, tmp_path / "out").settled == 5
    assert final(tmp_path / "out") == final(base / "out")


def test_a_full_disk_at_the_end_leaves_the_old_files(results, tmp_path, here, monkeypatch):
    base, _, _ = results
    shutil.copytree(base / "out", tmp_path / "out")
    before, true = final(tmp_path / "out"), store._write

    def write(path, data, mode):
        if path.name == "class.html":
            raise OSError(errno.ENOSPC, "No space left on device")
        true(path, data, mode)

    monkeypatch.setattr(store, "_write", write)
    with pytest.raises(CourseError, match="class.html: the disk is full"):
        grade_class(base / "in" / "dan", tmp_path / "out", root=classroom.ROOT)
    assert final(tmp_path / "out") == before
    assert not (tmp_path / "out" / ".new").exists()


def test_a_stopped_run_keeps_what_it_has_and_says_so(results, tmp_path, here):
    base, _, _ = results

    class Stops:
        done = 0

        def __init__(self, total):
            assert total == 7

        def update(self):
            self.done += 1
            if self.done == 2:
                raise KeyboardInterrupt

        def close(self): ...

    with pytest.raises(KeyboardInterrupt):
        again(base, tmp_path / "out", seed=SEED, progress=Stops)
    text = (tmp_path / "out" / "summary.txt").read_text()
    assert text.startswith("INCOMPLETE: run the same command to finish\n")
    states_now = {r["state"] for r in rows(tmp_path / "out").values()}
    assert states.WAITING in states_now
    assert "not graded yet" in (tmp_path / "out" / "class.html").read_text()
    assert again(base, tmp_path / "out").kept == 2
    assert final(tmp_path / "out") == final(base / "out")


# One unit


def test_a_unit_is_a_pure_function():
    data = FILES["bo/03_forward.ipynb"]
    one, two = (grade_one(data, "03_forward", SEED, str(classroom.ROOT)) for _ in range(2))
    assert one == two and one["state"] == states.GRADED
    with pytest.raises(CourseError, match="99_no: no released lab is called so"):
        grade_one(data, "99_no", SEED, str(classroom.ROOT))


def test_what_changes_from_process_to_process_leaves_no_trace():
    odd = """def softmax(x, axis=0):
    print(object(), {'b', 'a', 'c', 'd', 'e'}, np.random.rand(), softmax)
    import random
    raise ValueError(f"{random.random()} {object()} {set('hamlet')}")"""
    data = classroom.notebook("03_forward", {"softmax": odd})
    one, two = (grade_one(data, "03_forward", SEED, str(classroom.ROOT)) for _ in range(2))
    assert one["rows"][0].verdict.crash.kind == "ValueError"
    assert one == two


def test_an_endless_loop_costs_one_exercise_and_shows_its_limit():
    endless = "def init_rnn(hidden_size, vocab_size, rng):\n    while True:\n        pass"
    data = classroom.notebook("03_forward", init_rnn=endless)
    limits = replace(NUMPY, call=1.0)
    made = grade_one(data, "03_forward", SEED, str(classroom.ROOT), limits)
    softmax, init_rnn, *others = made["rows"]
    assert (init_rnn.points, init_rnn.seconds) == (0, 1)
    assert all(row.points and not row.seconds for row in (softmax, *others))


# Workers


def kill(mark: str, how: str) -> str:
    """A unit that kills its worker: always, or the first time only."""
    if how == "always" or (how == "once" and not os.path.exists(mark)):
        with open(mark, "a") as file:
            file.write(f"{os.getpid()}\n")
        os.kill(os.getpid(), signal.SIGKILL)
    if how == "raises":
        raise RuntimeError("a defect")
    return how


class Crew:
    def __init__(self):
        self.width, self.restarts = 3, 0
        self.executor = ProcessPoolExecutor(2)

    def restart(self):
        self.restarts += 1
        self.executor.shutdown()
        self.executor = ProcessPoolExecutor(2)


def test_a_worker_that_dies_costs_its_unit_one_more_try(tmp_path):
    hows = ["fine"] * 4 + ["always"] + ["fine"] * 3 + ["once"] + ["fine"] * 2 + ["raises"]
    crew, done, lost = Crew(), [], {}
    units = iter(list(enumerate(hows)))

    def submit(executor, unit):
        return executor.submit(kill, str(tmp_path / str(unit[0])), unit[1])

    with crew.executor:
        work = drive.Drive(crew, submit, lambda u, how: done.append(u), lost.__setitem__)
        work.run(units)
    crew.executor.shutdown()
    assert sorted(i for i, _ in done) == [i for i, h in enumerate(hows) if h in ("fine", "once")]
    assert lost == {
        (4, "always"): "the grading process was killed, twice",
        (11, "raises"): "RuntimeError: a defect",
    }
    assert len((tmp_path / "4").read_text().split()) == 2


def test_few_units_are_in_flight():
    """Memory does not grow with the class: units are read when their turn comes."""
    flying, most = set(), 0

    class Slow:
        width = 3
        executor = None

        def restart(self): ...

    def submit(_, unit):
        nonlocal most
        future = Future()
        flying.add(unit)
        most = max(most, len(flying))
        threading.Timer(0.002, lambda: (flying.discard(unit), future.set_result(unit))).start()
        return future

    done = []
    drive.Drive(Slow(), submit, lambda u, r: done.append(u), print).run(iter(range(1, 50)))
    assert sorted(done) == list(range(1, 50)) and most <= 3


def test_a_pool_that_cannot_take_a_unit_is_started_anew():
    class Broken:
        width, executor, restarts = 2, None, 0

        def restart(self):
            self.restarts += 1

    def submit(_, unit):
        if not crew.restarts:
            raise BrokenExecutor
        future = Future()
        future.set_result(unit)
        return future

    crew, done = Broken(), []
    drive.Drive(crew, submit, lambda u, r: done.append(r), print).run(iter([1, 2, 3]))
    assert sorted(done) == [1, 2, 3] and crew.restarts == 1


def test_a_grading_process_that_is_killed_twice_is_the_graders_fault(tmp_path, monkeypatch):
    files = {k: FILES[k] for k in ("ana/01_tokens.ipynb", "chi/03_forward.ipynb")}
    classroom.put(tmp_path / "in", files)
    with monkeypatch.context() as patched:
        patched.setattr(run, "grade_one", _killed)
        said = []
        made = again(tmp_path, tmp_path / "out", seed=SEED, jobs=2, say=said.append)
    found = rows(tmp_path / "out")
    assert (found["ana", "encode"]["state"], found["ana", "encode"]["points"]) == (states.FAULT, "")
    assert found["chi", "softmax"]["state"] == states.GRADED
    assert "  ana, 01_tokens: the grading process was killed, twice" in said
    monkeypatch.setattr(run, "_workers", lambda *_: Here())
    # The next run tries it again.
    assert (made.graded, made.failed) == (1, {states.FAULT: 1})
    assert again(tmp_path, tmp_path / "out").graded == 1


def _killed(data, lab, *_):
    if lab == "01_tokens":
        os.kill(os.getpid(), signal.SIGKILL)
    return {"state": states.GRADED, "why": "", "rows": ()}
