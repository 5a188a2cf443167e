"""Grading on a Dask cluster: a scheduler and two workers on this machine, one of them killed."""

import contextlib
import importlib.util
import json
import os
import signal
import subprocess
import sys
import threading
import time

import classroom
import pytest

from labkit import exercises, needs
from labkit.grading import task
from labkit.grading.run import grade_class
from labkit.release.errors import CourseError

LAB = "01_tokens"
SEED = 4

needs_dask = pytest.mark.skipif(
    importlib.util.find_spec("distributed") is None,
    reason="Dask is not installed: pip install -e '.[dask]'",
)


class Cluster:
    """A scheduler and workers as processes of their own, on localhost only."""

    def __init__(self, folder):
        self.folder, self.processes = folder, {}

    def ready(self, workers=2):
        """Start what is not running. Returns the scheduler's address."""
        if not self._lives("scheduler"):
            self.stop()
            self._start("scheduler", "scheduler", "--port", "0", "--scheduler-file", self.file)
        for number in range(workers):
            if not self._lives(f"worker-{number}"):
                own = ["--no-nanny", "--nthreads", "1", "--local-directory", self.folder]
                self._start(f"worker-{number}", "worker", "--scheduler-file", self.file, *own)
        until = time.monotonic() + 60
        while time.monotonic() < until:
            with contextlib.suppress(OSError, ValueError):
                return json.loads(self.file.read_text())["address"]
            time.sleep(0.1)
        raise AssertionError((self.folder / "scheduler.log").read_text()[-2000:])

    @property
    def file(self):
        return self.folder / "scheduler.json"

    def _lives(self, name):
        return name in self.processes and self.processes[name].poll() is None

    def _start(self, name, what, *options):
        with open(self.folder / f"{name}.log", "ab") as log:
            command = [sys.executable, "-m", "dask", what, "--no-dashboard", "--host", "127.0.0.1"]
            self.processes[name] = subprocess.Popen(
                [*command, *map(str, options)], stdout=log, stderr=log, cwd=self.folder,
                env=os.environ | {"OMP_NUM_THREADS": "1"})  # fmt: skip

    def kill(self, name):
        self.processes[name].send_signal(signal.SIGKILL)
        return self.processes[name].wait(10)

    def stop(self):
        for name in list(self.processes):
            self.kill(name)
        self.processes.clear()
        self.file.unlink(missing_ok=True)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    made = Cluster(tmp_path_factory.mktemp("cluster"))
    yield made
    made.stop()


@pytest.fixture(scope="module")
def school(tmp_path_factory):
    """Right, wrong in several ways, blank, broken; and the records of a local run."""
    folder = tmp_path_factory.mktemp("school")
    wrong = [(e.name, m.name) for e in exercises.in_lab(LAB) for m in e.mistakes[:1]]
    files = {f"wrong{i}/{LAB}.ipynb": classroom.notebook(LAB, **{e: classroom.wrong(e, m)})
             for i, (e, m) in enumerate(wrong)}  # fmt: skip
    files |= {f"ada/{LAB}.ipynb": classroom.notebook(LAB), f"kit/{LAB}.ipynb": b"{",
              f"blank/{LAB}.ipynb": classroom.blank(LAB)}  # fmt: skip
    classroom.put(folder / "in", files)
    grade_class(folder / "in", folder / "local", seed=SEED, jobs=2)
    return folder


def written(folder):
    """Every record and final file of a run, by path."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*")
            if p.is_file() and p.name not in ("lock", "seed")}  # fmt: skip


def different(one, other):
    """Paths that two runs wrote differently."""
    return sorted(p for p in {*one, *other} if one.get(p) != other.get(p))


class Steps:
    """A progress bar that does something at one of its steps."""

    def __init__(self, at, action):
        self.at, self.action, self.count = at, action, 0

    def __call__(self, total):
        self.total = total
        return self

    def update(self):
        self.count += 1
        if self.count == self.at:
            self.action()

    def close(self):
        pass


@needs_dask
def test_a_worker_that_never_comes_is_not_waited_for_without_end(cluster, monkeypatch):
    from labkit.grading import dask

    monkeypatch.setattr(dask, "_FIRST", 0.3)
    cluster.stop()  # nothing yet: it comes first, so that the next ones go on with its scheduler
    address = cluster.ready(workers=0)
    with pytest.raises(CourseError, match="no worker came.*start one with `dask worker tcp:"):
        dask.DaskWorkers(address).__enter__()


@needs_dask
def test_a_worker_with_another_labkit_is_refused(cluster, school, tmp_path, monkeypatch):
    from labkit.grading import dask

    monkeypatch.setattr(dask, "_code", lambda: "another")
    with pytest.raises(
        CourseError, match=r"the worker tcp://127.0.0.1:\d+ has another labkit, Pyt"
    ):
        grade_class(school / "in", tmp_path / "out", scheduler=cluster.ready())
    assert not list((tmp_path / "out").glob("records/*/*.json"))


@needs_dask
@pytest.mark.slow
def test_a_worker_is_killed_midway_and_every_record_is_as_in_a_local_run(cluster, school, tmp_path):
    address, out, ended = cluster.ready(), tmp_path / "out", []
    steps = Steps(3, lambda: ended.append(cluster.kill("worker-0")))
    result = grade_class(school / "in", out, seed=SEED, scheduler=address, progress=steps)
    assert ended == [-signal.SIGKILL]
    assert steps.count == steps.total == result.settled == 8
    assert different(written(out), written(school / "local")) == []


@needs_dask
def test_when_the_last_worker_goes_the_run_says_so(cluster, monkeypatch):
    from labkit.grading import dask

    monkeypatch.setattr(dask, "_LOOK", 0.1)
    address, said, heard = cluster.ready(), [], threading.Event()
    with dask.DaskWorkers(address, lambda line: (said.append(line), heard.set())) as crew:
        crew._client.wait_for_workers(2, timeout=60)
        said.clear()
        heard.clear()
        for name in ("worker-0", "worker-1"):
            cluster.kill(name)
        assert heard.wait(30)
    assert said == [f"warning: no worker is left at {address}; waiting for one"]


@needs_dask
@pytest.mark.slow
def test_a_scheduler_that_dies_costs_only_what_was_in_flight(
    cluster, school, tmp_path, monkeypatch
):
    from labkit.grading import dask

    address, out = cluster.ready(), tmp_path / "out"
    monkeypatch.setattr(dask, "_REACH", 3)
    steps = Steps(3, cluster.stop)
    with pytest.raises(CourseError, match="no Dask scheduler answers there.*goes on where it"):
        grade_class(school / "in", out, seed=SEED, scheduler=address, progress=steps)
    kept = len(list((out / "records").glob("*/*.json")))
    assert 3 <= kept < steps.total
    result = grade_class(school / "in", out, seed=SEED, jobs=2)
    assert (result.kept, result.settled) == (kept, steps.total - kept)
    assert different(written(out), written(school / "local")) == []


def test_an_address_may_leave_out_what_is_usual():
    from labkit.grading import dask

    for text in ("tcp://host:8786", "host:8786", "tcp://host", "host"):
        assert dask._whole(text) == "tcp://host:8786"
    assert dask._whole("tls://[::1]:9") == "tls://[::1]:9"


@needs_dask
def test_an_address_where_nobody_answers(school, tmp_path, monkeypatch):
    from labkit.grading import dask

    monkeypatch.setattr(dask, "_REACH", 0.5)
    for address in ("tcp://127.0.0.1:9", "nonsense://x", "no host at all", "127.0.0.1:x"):
        with pytest.raises(CourseError, match="no Dask scheduler answers") as raised:
            grade_class(school / "in", tmp_path / "out", scheduler=address)
        assert str(raised.value).startswith(f"--scheduler {address}: ")


def test_without_dask_one_line_says_how_to_get_it(school, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    said = r'--scheduler needs distributed, which is not .* pip install "/path/to/course\[dask\]"'
    with pytest.raises(needs.Missing, match=said):
        grade_class(school / "in", tmp_path / "out", scheduler="tcp://127.0.0.1:8786")


def test_a_unit_of_another_release_is_refused():
    from labkit.grading import dask

    with pytest.raises(RuntimeError, match=f"a worker holds another release of {LAB}"):
        dask._unit("old", None, None, b"", LAB, SEED, None, None)


def test_a_worker_on_another_machine_finds_its_own_copy_of_the_course(tmp_path):
    from labkit.grading import dask

    elsewhere, version = str(tmp_path / "not-here"), task.lab_of(LAB, None).version
    seen = dask._unit(version, lambda *args: args, "f", b"", LAB, SEED, elsewhere, None)
    assert seen == ("f", b"", LAB, SEED, None, None)
