"""kill -9 in the middle of a run, then the same command: as if nothing had happened."""

import hashlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import classroom
import pytest
import whole_class
from dealt import LONG

from labkit.grading.box import bubblewrap

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 on Windows"),
    pytest.mark.skipif(bubblewrap() is None, reason="bubblewrap is not there, or not allowed"),
]
LABS = ["01_tokens", "03_forward"]


def command(folder: Path, out: Path) -> list[str]:
    return [sys.executable, "-m", "labkit.cli", "grade", "--root", str(classroom.ROOT),
            str(folder), "--out", str(out), "--seed", "3", "--jobs", "2"]  # fmt: skip


def finals(out: Path) -> dict[str, str]:
    """Every file of a results folder but the records, by what it holds."""
    paths = [p for p in sorted(out.rglob("*")) if p.is_file() and "records" not in p.parts]
    return {p.relative_to(out).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
            for p in paths if not p.name.startswith(".")}  # fmt: skip


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    """(submissions, final files, seconds) of a run that nobody disturbs."""
    base = tmp_path_factory.mktemp("class")
    made = whole_class.make(6, LABS, 3, Random(5))
    folder = classroom.put(base / "in", made.files)
    start = time.monotonic()
    subprocess.run(command(folder, base / "out"), check=True, capture_output=True, timeout=200)
    return folder, finals(base / "out"), time.monotonic() - start


def moments(n: int, seed: int) -> list:
    return [pytest.param(Random(seed + i).random(), id=f"moment {i}") for i in range(n)]


def killed_and_resumed(undisturbed, out: Path, share: float) -> dict[str, str]:
    """The final files of a run that is killed after a share of its time, and gone on with."""
    folder, _, seconds = undisturbed
    process = subprocess.Popen(command(folder, out), stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True)  # fmt: skip
    time.sleep(share * seconds)
    process.send_signal(signal.SIGKILL)
    process.wait()
    done = subprocess.run(command(folder, out), capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    return finals(out)


@pytest.mark.skipif(not LONG, reason="set LABKIT_LONG=1 for 23 moments; test_grade_cli has one")
@pytest.mark.parametrize("share", moments(23, 100))
def test_the_same_command_finishes_what_a_kill_left(undisturbed, tmp_path, share):
    assert killed_and_resumed(undisturbed, tmp_path / "out", share) == undisturbed[1]
