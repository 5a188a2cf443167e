"""What a sandbox holds, as its control group counts it: where there is one, and where not."""

import dataclasses
import os
import subprocess
import sys

import pytest
from hostile import work

from labkit.grading import cgroup, site, task, warm, watchdog
from labkit.grading.box import Box, BoxFailed, Home, bubblewrap
from labkit.grading.limits import MB

BWRAP = bubblewrap()
WAYS = [pytest.param(None, id="plain")]
if BWRAP:
    WAYS.append(pytest.param(BWRAP, id="bubblewrap"))
V1 = "4:memory:/own\n3:cpu:/\n0::/\n"
V2 = "0::/app.slice/own.scope\n"


@pytest.fixture
def real():
    group = cgroup.make()
    if group is None:
        pytest.skip("no control group can be made here")
    yield group
    group.close()


def mounted(top, kind, options="rw"):
    return f"cgroup {top} {kind} {options} 0 0\n"


def test_a_group_is_made_below_the_own_one_or_beside_it(tmp_path):
    (tmp_path / "own").mkdir()
    v1 = mounted(tmp_path, "cgroup", "rw,memory")
    assert cgroup._parent(V1, v1) == tmp_path / "own"
    assert cgroup._parent(V1, mounted(tmp_path, "cgroup", "rw,cpu")) is None
    beside = tmp_path / "app.slice"
    beside.mkdir()
    v2 = mounted(tmp_path, "cgroup2")
    assert cgroup._parent(V2, v2) is None  # without counts of memory
    (beside / "cgroup.subtree_control").write_text("cpu memory pids\n")
    assert cgroup._parent(V2, v2) == beside
    assert cgroup._parent(V1 + V2, v1 + v2) == tmp_path / "own"


@pytest.mark.parametrize(
    ("stat", "held"),
    [
        ("cache 9\nrss 1\nshmem 7\ntotal_rss 10\ntotal_shmem 20\ntotal_cache 40\n", 30),
        ("anon 10\nfile 90\nkernel 3\nshmem 20\nsock 4\nanon_thp 5\n", 37),
    ],
)
def test_what_cannot_be_dropped_is_counted_once(tmp_path, monkeypatch, stat, held):
    monkeypatch.setattr(cgroup.Group, "__init__", lambda group: None)
    group = cgroup.Group()
    group._folder = tmp_path
    (tmp_path / "memory.stat").write_text(stat)
    assert group.held() == held
    limits = dataclasses.replace(work.LIMITS, memory=held - 1)
    assert watchdog.excess(None, limits, group)[0] == "memory"
    assert watchdog.excess(None, dataclasses.replace(limits, memory=held), group) is None


def test_caps_are_written_where_their_files_are(tmp_path, monkeypatch):
    """A kernel that ends what is over a cap makes these files."""
    monkeypatch.setattr(cgroup.Group, "held", lambda group: 0)
    group = cgroup.Group(tmp_path / "memory", tmp_path / "pids")
    there = {"memory": ("memory.max", "memory.swap.max"), "pids": ("pids.max",)}
    for folder, files in there.items():
        for name in files:
            (tmp_path / folder / name).write_text("max")
    group.cap(900, 7)
    read = {n: (tmp_path / f / n).read_text() for f, files in there.items() for n in files}
    assert read == {"memory.max": "900", "memory.swap.max": "0", "pids.max": "7"}
    assert not (tmp_path / "memory/memory.limit_in_bytes").exists() and group.kills() == 0
    (tmp_path / "memory/memory.events").write_text("low 0\noom 3\noom_kill 2\n")
    assert group.kills() == 2


def test_processes_are_counted_in_a_tree_of_their_own_or_the_same(tmp_path):
    both = mounted(tmp_path, "cgroup", "rw,pids")
    assert cgroup._counting("8:pids:/\n4:memory:/own\n", both) == [tmp_path]
    assert cgroup._counting(V1, both) == cgroup._counting(V2, mounted(tmp_path, "cgroup2")) == []


CAPPED = {
    "memory": ("kept = [bytearray(10**6) for _ in range(900)]", "more than 200 MB of memory"),
    "processes": ("""import os, time
for _ in range(300):
    if os.fork() == 0: time.sleep(20)
""", "BlockingIOError"),
}  # fmt: skip


@pytest.mark.skipif(BWRAP is None, reason="bubblewrap is not there, or not allowed")
@pytest.mark.parametrize("kind", CAPPED)
def test_the_kernel_holds_what_nobody_looks_at(real, kind, monkeypatch):
    """Between two looks of the watchdog, which here never come."""
    monkeypatch.setattr(watchdog, "excess", lambda *_: None)
    code, says = CAPPED[kind]
    lab = task.lab_of(work.LAB, None)
    home = Home(site.of_lab(lab), ("numpy",), (("s", "import numpy as np"),))
    limits = dataclasses.replace(work.LIMITS, call=5, memory=200 * MB)
    with Box(home, limits, BWRAP) as box:
        folders = box._group._all
        if kind == "processes" and not (folders[-1] / "pids.max").exists():
            pytest.skip("no group counts processes here")
        box.begin(warm.of_exercise(lab, "encode", 5))
        try:
            said = str(box.request({"op": "run", "cell": "c", "source": code}, 30))
        except BoxFailed as failed:
            said = str(failed)
        assert says in said
    assert not any(folder.exists() for folder in folders)


def test_where_none_can_be_made_pages_are_summed(monkeypatch, tmp_path):
    monkeypatch.setattr(cgroup, "_parent", lambda *_: tmp_path / "nowhere")
    assert cgroup.make() is None


def test_a_group_ends_what_is_in_it_and_is_gone(real):
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(99)"])
    real.take([child.pid])
    folder = real._folder
    real.close()
    assert child.wait(9) and not folder.exists()


@pytest.mark.parametrize("bwrap", WAYS)
def test_memory_that_no_process_shows_is_counted(real, bwrap):
    """Pages that are shared with a process that is gone, and without bubblewrap any at all."""
    lab = task.lab_of(work.LAB, None)
    home = Home(site.of_lab(lab), ("numpy",), (("s", "import numpy as np"),))
    limits = dataclasses.replace(work.LIMITS, call=5, memory=200 * MB)
    code = "import mmap, time\nkept = mmap.mmap(-1, 10**9)\n"
    code += "for _ in range(900): kept.write(b'x' * 10**6)\ntime.sleep(20)"
    with Box(home, limits, bwrap) as box:
        box.begin(warm.of_exercise(lab, "encode", 5))
        before = box._group.held()
        assert before < 60 * MB
        with pytest.raises(BoxFailed, match="more than 200 MB of memory"):
            box.request({"op": "run", "cell": "c", "source": code}, 30)
        folder = box._group._folder
    assert not folder.exists()


def test_an_empty_group_of_a_run_that_was_killed_is_removed(real):
    left = real._folder.parent / f"labkit-{2**22 - 3}-0"
    os.mkdir(left)
    cgroup.make().close()
    assert not left.exists()
