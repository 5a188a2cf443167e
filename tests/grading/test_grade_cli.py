"""`labkit grade` as a command: what it prints, how it ends, what Ctrl-C and kill -9 leave."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import classroom
import pytest

from labkit.cli import main

SLOW = "def softmax(x, axis=0):\n    import time\n    time.sleep(0.07)"
COMMAND = [sys.executable, "-m", "labkit.cli", "grade"]


def run(*arguments: object) -> subprocess.CompletedProcess:
    return subprocess.run([*COMMAND, "--root", str(classroom.ROOT), *map(str, arguments)],
                          capture_output=True, text=True)  # fmt: skip


def start(*arguments: object) -> subprocess.Popen:
    """The command, in a session of its own. Ctrl-C reaches it even where this one ignores it, as
    everything does that a shell has started with `&`."""
    return subprocess.Popen([*COMMAND, "--root", str(classroom.ROOT), *map(str, arguments)],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                            start_new_session=True,
                            preexec_fn=_hear if os.name == "posix" else None)  # fmt: skip


def _hear() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def final(folder: Path) -> dict[str, bytes]:
    paths = [*folder.glob("*.*"), *folder.glob("feedback/*")]
    return {str(p.relative_to(folder)): p.read_bytes() for p in paths}


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A class of broken, odd and right files, graded by the command."""
    base = tmp_path_factory.mktemp("cli")
    data = classroom.notebook("03_forward")
    classroom.put(base / "in", {"ana/03_forward.ipynb": data, "bo/03_forward.ipynb": b"{",
                                "../in/=1+1/03_forward.ipynb": b"", "chi/essay.docx": b"",
                                "dan/x.ipynb": b"{}"})  # fmt: skip
    done = run(base / "in", "--out", base / "out", "--seed", 5, "--jobs", 2)
    return base, done


def test_broken_submissions_end_in_a_summary_and_status_0(graded):
    base, done = graded
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[0] == "found 3 submissions: 3 students, 1 lab (03_forward)"
    assert "  dan/x.ipynb: neither its name nor its cells say which lab it is" in lines
    assert any(x.startswith("  bo, 03_forward: broken JSON in line 1") for x in lines)
    assert "  =1+1, 03_forward: the file is empty" in lines
    assert re.fullmatch(r"1 graded, 2 unreadable in \d+ s(, [\d.]+ a second)?; 0 kept", lines[-2])
    assert lines[-1].startswith(f"written to {base / 'out'}: class.html, feedback/, grades.csv")
    # No bar where nobody watches; a warning only where the sandbox leaves something open.
    assert [x for x in done.stderr.splitlines() if not x.startswith("warning: ")] == []


def test_everything_is_there(graded):
    found = final(graded[0] / "out")
    assert {"grades.csv", "grades_wide.csv", "canvas.csv", "moodle.csv", "nbgrader.csv",
            "class.html", "summary.txt", "files.csv", "similar.csv",
            "feedback/ana.html"} <= set(found)  # fmt: skip


def test_the_same_command_has_nothing_left_to_do(graded):
    base, _ = graded
    before = final(base / "out")
    done = run(base / "in", "--out", base / "out")
    assert re.search(r"^0 graded in \d+ s; 3 kept$", done.stdout, re.MULTILINE)
    assert final(base / "out") == before


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--seed", "6"], "these results were graded with another seed; leave --seed out"),
        (["--due", "soon"], "--due soon: this is no time; write it as 2026-03-01"),
        (["--due", "2001-01-01"], "3 submissions, and none of them before --due 2001-01-01"),
        (["--regrade", "zed"], "--regrade zed: no student or lab of these submissions"),
        (["--names", "nowhere.csv"], "nowhere.csv: it cannot be read"),
    ],
)
def test_a_mistake_in_the_command_is_one_line(graded, capsys, options, says):
    base, _ = graded
    arguments = ["--root", str(classroom.ROOT), str(base / "in"), "--out", str(base / "out")]
    assert main(["grade", *arguments, *options]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert says in line


def test_a_folder_that_is_not_there_is_one_line(tmp_path, capsys):
    assert main(["grade", str(tmp_path / "no"), "--out", str(tmp_path), "--root",
                 str(classroom.ROOT)]) == 2  # fmt: skip
    assert "there is no such file; name the folder" in capsys.readouterr().err


MANY = 5


@pytest.fixture(scope="module")
def slow(tmp_path_factory):
    """Submissions of which each takes a second, whatever the machine; graded in one go."""
    base = tmp_path_factory.mktemp("slow")
    data = classroom.notebook("03_forward", {"softmax": SLOW})
    classroom.put(base / "in", {f"s{i}/03_forward.ipynb": data for i in range(MANY)})
    here(base / "in", "--out", base / "out", "--seed", 5)
    return base


def here(*arguments: object) -> None:
    """The command without the time that a new process takes."""
    assert main(["grade", "--root", str(classroom.ROOT), *map(str, arguments)]) == 0


def until_one_is_done(process: subprocess.Popen, out: Path) -> None:
    end = time.monotonic() + 60
    while not list(out.glob("records/*/*.json")):
        assert process.poll() is None and time.monotonic() < end
        time.sleep(0.02)


def workers_of(out: Path) -> list[int]:
    """Processes that name this test's folder or labkit's workers' own in their command line."""
    found = []
    for path in Path("/proc").glob("[0-9]*/environ"):
        try:
            if f"LABKIT_TEST={out}".encode() in path.read_bytes():
                found.append(int(path.parent.name))
        except OSError:
            continue
    return found


@pytest.mark.skipif(os.name != "posix", reason="sends signals")
@pytest.mark.dealt(2)
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_a_run_that_is_stopped_or_killed_goes_on(slow, tmp_path, monkeypatch, capsys, how):
    folder, out = slow / "in", tmp_path / "out"
    monkeypatch.setenv("LABKIT_TEST", str(out))
    process = start(folder, "--out", out, "--seed", 5, "--jobs", 2)
    until_one_is_done(process, out)
    # Ctrl-C in a terminal reaches every process of the group.
    os.killpg(process.pid, how) if how == signal.SIGINT else process.kill()
    said, errors = process.communicate(timeout=60)
    end = time.monotonic() + 15
    while Path("/proc/self").exists() and workers_of(out):
        assert time.monotonic() < end, "something was left behind"
        time.sleep(0.1)
    if how == signal.SIGINT:
        assert process.returncode == 130
        assert errors.splitlines()[-1] == (f"labkit: stopped; what was graded is in {out}, and "
                                           "the same command goes on from there")  # fmt: skip
        assert "INCOMPLETE" in (out / "summary.txt").read_text()
        assert "Traceback" not in errors
    kept = len(list(out.glob("records/*/*.json")))
    assert 1 <= kept < MANY
    here(folder, "--out", out)
    assert f"; {kept} kept" in capsys.readouterr().out
    assert final(slow / "out") == final(out)
