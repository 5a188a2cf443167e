"""What a sandbox shows of the machine: packages and the system, and no copy of labkit in either."""

import subprocess
import sys
import tempfile
from pathlib import Path

import classroom
import pytest

from labkit.grading import jail

BWRAP = jail.bubblewrap()
ANSWER = {"labkit/exercises/forward/softmax/answer.py": b"def softmax(x): ...\n"}
WANTED = {"kept/__init__.py": b"", "kept.py": b""}


def seen(packages, prefix):
    """The Python files that a sandbox shows below its packages and the prefix."""
    options = jail.options(list(map(str, packages)), 10**6, {})
    find = ["/usr/bin/find", "-L", "/packages", str(prefix), "-name", "*.py"]
    done = subprocess.run([BWRAP, *options, "--", *find], capture_output=True, check=False)
    return sorted(done.stdout.decode().split())


@pytest.fixture
def prefix():
    """A folder that no scratch folder of a sandbox lies over."""
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        yield Path(folder)


@pytest.mark.skipif(BWRAP is None, reason="bubblewrap is not there, or not allowed")
def test_a_second_copy_of_labkit_is_in_no_folder_that_is_shown(tmp_path, monkeypatch, prefix):
    """labkit is imported from here; an installer has left others in the environment, below the
    interpreter's own prefix, and in what an old installer packs."""
    monkeypatch.setattr(sys, "base_prefix", str(prefix))
    packages = [tmp_path / "venv/site-packages", prefix / "lib/python3.11/site-packages"]
    for folder in (*packages, prefix / "local/lib/python3/dist-packages",
                   prefix / "envs/other/lib/python3.12/site-packages"):  # fmt: skip
        classroom.put(folder, {**ANSWER, **WANTED})
        classroom.put(folder / "rnn_labs-0.1-py3.11.egg", ANSWER)
    classroom.put(prefix / "src", {**ANSWER, **WANTED})
    shown = seen(packages, prefix)
    assert [path for path in shown if "labkit" in path] == []
    assert {f"/packages/{n}/{name}" for n in (0, 1) for name in WANTED} <= {*shown}
    assert f"{prefix}/src/kept.py" in shown
