"""What is kept from one kernel to the next, and what is said about it."""

import json
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
from jupyter_client.manager import start_new_kernel

from labkit import check, drill, exercises, progress
from labkit.cli import main
from labkit.reports import progress as views
from labkit.reports import record
from labkit.reports.record import NAME

IMPORTED = "from labkit.reference import softmax"
RIGHT = """
import numpy as np
def softmax(x, axis=0):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
"""
WRONG = """
import numpy as np
def softmax(x, axis=0):
    e = np.exp(x)
    return e / e.sum(axis=axis, keepdims=True)
"""


def defined(code: str):
    scope: dict = {}
    exec(code, scope)
    return scope["softmax"]


@pytest.fixture(autouse=True)
def notebook(tmp_path, monkeypatch):
    """A kernel of Jupyter's that serves a notebook in tmp_path, as far as labkit can see."""
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv(record.FOLDER, raising=False)
    monkeypatch.setenv("JPY_SESSION_NAME", str(tmp_path / "03_forward.ipynb"))
    shell = SimpleNamespace(kernel=object(), user_ns={})
    monkeypatch.setattr(record, "ipython", lambda: shell)
    restart(monkeypatch)
    return shell


def restart(monkeypatch):
    monkeypatch.setattr(record, "_session", [])
    monkeypatch.setattr(record, "_news", [])
    monkeypatch.setattr(record, "_written", {})


def test_a_new_kernel_knows_what_the_last_one_found(tmp_path, monkeypatch, capsys):
    check(defined(WRONG))
    restart(monkeypatch)
    capsys.readouterr()
    progress()
    said = capsys.readouterr().out
    assert "03_forward: 0 of 4 exercises passed" in said and "wrong values, " in said
    check(defined(RIGHT))
    restart(monkeypatch)
    capsys.readouterr()
    progress("all")
    said = capsys.readouterr().out
    assert "03_forward         1 of 4 passed\n" in said
    assert "Named most often: no-shift in softmax, once." in said
    assert "Next: exercise 3.2, init_rnn, in 03_forward." in said
    assert main(["progress", str(tmp_path)]) == 0
    assert capsys.readouterr().out == said


def test_an_answer_that_was_imported_is_not_passed(tmp_path, monkeypatch, capsys):
    assert check(defined(IMPORTED))  # it is right, and nobody wrote it
    restart(monkeypatch)
    (entry,) = record.read(tmp_path / NAME)
    assert (entry.state, entry.score, entry.passed) == ("imported", 0, False)
    capsys.readouterr()
    progress()
    said = capsys.readouterr().out
    assert "03_forward: 0 of 4 exercises passed, 0 of 16 points" in said
    assert "→ 3.1  softmax                  imported, " in said and " 0 of 4" in said
    assert main(["progress", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert "03_forward         0 of 4 passed; imported: softmax\n" in said
    assert "Next: exercise 3.2, init_rnn" in said
    assert "<td>0 of 4</td></tr>" in views.lab_html("03_forward", views.standings(
        "03_forward", record.read(tmp_path / NAME)))  # fmt: skip


def test_an_import_does_not_undo_what_was_passed(tmp_path, monkeypatch):
    for source, passed in ((IMPORTED, False), (RIGHT, True), (IMPORTED, True), (WRONG, False)):
        check(defined(source))
        restart(monkeypatch)
        assert record.latest(record.read(tmp_path / NAME))["softmax"].passed is passed


def test_what_was_imported_comes_next_when_nothing_else_is_open():
    faces = [face for lab in exercises.labs() for face in exercises.faces(lab)]
    found = [record.Entry(face.name, face.lab, "imported" if face.name == "encode" else "passed",
                          (), 1.0, "") for face in faces]  # fmt: skip
    assert "Next: exercise 1.2, encode, in 01_tokens." in views.course_text(found)


def test_the_file_says_what_it_holds_and_holds_no_code(tmp_path):
    check(defined(WRONG))
    head, line = (tmp_path / NAME).read_text(encoding="utf-8").splitlines()
    assert "no code" in head and "delete this file" in head
    kept = json.loads(line)
    assert set(kept) == {"exercise", "lab", "state", "names", "score", "time"}
    assert kept["names"] == ["no-shift"] and "np.exp" not in line


def test_the_same_finding_is_kept_once_and_anew_in_a_new_file(tmp_path):
    for _ in range(3):
        check(defined(RIGHT))
    assert len(record.read(tmp_path / NAME)) == 1
    (tmp_path / NAME).unlink()
    check(defined(RIGHT))
    assert len(record.read(tmp_path / NAME)) == 1


@pytest.mark.parametrize(
    "damage",
    [b'{"exercise": "softmax", "sta', b"\xff\xfe\x00garbage\n", b"[1, 2]\n3\nnull\n", b"\n\n",
     b'{"exercise": "softmax", "state": "a later release\'s"}\n', b"[" * 5000 + b"\n"],
)  # fmt: skip
def test_a_damaged_line_costs_only_itself(tmp_path, damage, capsys):
    check(defined(WRONG))
    with (tmp_path / NAME).open("ab") as file:
        file.write(damage)
    check(defined(RIGHT))
    assert [entry.passed for entry in record.read(tmp_path / NAME)] == [False, True]
    progress("all")
    assert "1 of 4 passed" in capsys.readouterr().out


def test_an_older_release_wrote_less_and_a_newer_one_more(tmp_path, capsys):
    old = '{"exercise": "softmax", "state": "passed"}'
    new = '{"exercise": "rnn_step", "state": "passed", "score": 1, "lab": "x", "mood": [1]}'
    gone = '{"exercise": "renamed_since", "state": "passed", "score": 1}'
    (tmp_path / NAME).write_text(f"{old}\n{new}\n{gone}\n", encoding="utf-8")
    progress("03_forward")
    assert "2 of 4 exercises passed" in capsys.readouterr().out


def test_two_notebooks_at_once_lose_nothing(tmp_path):
    def many(name):
        for number in range(200):
            entry = record.Entry(name, "03_forward", "passed", ("ü",), 1.0, f"{number:05}")
            assert record._append(tmp_path / NAME, entry)

    threads = [threading.Thread(target=many, args=(name,)) for name in ("a", "b", "c")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(record.read(tmp_path / NAME)) == 600


def test_where_nothing_can_be_written_this_kernel_still_knows(tmp_path, capsys):
    (tmp_path / NAME).mkdir()  # what a read-only folder does to root too
    check(defined(RIGHT))
    progress()
    said = capsys.readouterr().out
    assert "1 of 4 exercises passed" in said
    assert f"Not kept beyond this session: {tmp_path} cannot be written to. To keep it" in said


@pytest.mark.parametrize("where", ["a read-only folder", "no notebook", "Colab"])
def test_what_would_be_lost_is_said_and_kept_where_one_likes(
    where, tmp_path, monkeypatch, capsys, notebook
):
    monkeypatch.chdir(tmp_path)
    if where == "a read-only folder":
        (tmp_path / NAME).mkdir()
    else:
        monkeypatch.delenv("JPY_SESSION_NAME")
    if where == "Colab":
        monkeypatch.setitem(sys.modules, "google.colab", object())
    for source in (WRONG, RIGHT):
        check(defined(source))
    capsys.readouterr()
    for lab in (None, "all"):
        progress(lab)
        last = capsys.readouterr().out.splitlines()[-1]
        assert last.startswith("Not kept beyond this session: ")
        assert "run %env LABKIT_PROGRESS=FOLDER with a folder that lasts" in last
    (tmp_path / "drive").mkdir()
    monkeypatch.setenv("LABKIT_PROGRESS", str(tmp_path / "drive"))
    progress("all")
    assert "Not kept" not in capsys.readouterr().out
    check(defined(RIGHT))
    restart(monkeypatch)
    assert [e.passed for e in record.read(tmp_path / "drive" / NAME)] == [False, True]
    progress("all")
    assert "1 of 4 passed" in capsys.readouterr().out
    assert main(["progress"]) == 0
    assert "1 of 4 passed" in capsys.readouterr().out


def test_what_lasts_is_not_complained_of(monkeypatch, capsys, tmp_path):
    check(defined(RIGHT))
    progress()
    assert "Not kept" not in capsys.readouterr().out
    monkeypatch.setenv("CI", "true")  # stored outputs are the same everywhere
    monkeypatch.delenv("JPY_SESSION_NAME")
    progress()
    assert "Not kept" not in capsys.readouterr().out


@pytest.mark.parametrize("name", ["Copy of 03_forward.ipynb", "03_forward (1).ipynb"])
def test_a_copy_is_the_lab_that_it_was_copied_from(name, monkeypatch, tmp_path, capsys):
    folder = tmp_path / "meine Übungen"
    folder.mkdir()
    monkeypatch.setenv("JPY_SESSION_NAME", str(folder / name))
    progress()
    assert capsys.readouterr().out.startswith("03_forward: 0 of 4")
    check(defined(RIGHT))
    assert (folder / NAME).exists()


def test_vs_code_says_in_the_namespace_which_notebook_it_is(notebook, monkeypatch, tmp_path):
    monkeypatch.delenv("JPY_SESSION_NAME")
    notebook.user_ns["__vsc_ipynb_file__"] = str(tmp_path / "03_forward.ipynb")
    check(defined(RIGHT))
    assert (tmp_path / NAME).exists()


@pytest.mark.parametrize("where", ["a comparison", "no notebook", "a script"])
def test_nothing_is_written(where, monkeypatch, tmp_path, notebook):
    monkeypatch.chdir(tmp_path)
    if where == "a comparison":
        monkeypatch.setenv("CI", "true")
    elif where == "no notebook":
        monkeypatch.delenv("JPY_SESSION_NAME")
    else:
        monkeypatch.setattr(record, "ipython", lambda: None)
    check(defined(RIGHT))
    assert not list(tmp_path.iterdir())


def test_the_command_says_where_it_looked(tmp_path, capsys):
    assert main(["progress", str(tmp_path)]) == 2
    assert f"there is no {NAME}; run a check in a notebook there" in capsys.readouterr().err


def run(environment: dict, code: str, kill: bool = False) -> str:
    """What code prints in a kernel of its own, which is then killed or ended."""
    manager, client = start_new_kernel(kernel_name="python3", env=environment)
    said: list[str] = []

    def collect(message):
        content = message["content"]
        said.append(content.get("text") or content.get("data", {}).get("text/plain", ""))

    client.execute_interactive(code, output_hook=collect, timeout=60)
    client.stop_channels()
    manager.shutdown_kernel(now=kill)
    return "".join(said)


@pytest.mark.slow
def test_a_killed_kernel_loses_nothing(tmp_path):
    import os

    environment = {k: v for k, v in os.environ.items() if k != "CI"}
    environment["JPY_SESSION_NAME"] = str(tmp_path / "03_forward.ipynb")
    environment["PYTHONPATH"] = str(Path(record.__file__).parents[2])
    run(environment, f"{RIGHT}\nfrom labkit import check\ncheck(softmax)", kill=True)
    said = run(environment, 'from labkit import progress\nprogress("all")')
    assert "03_forward         1 of 4 passed\n" in said


def test_a_drill_is_shown_below_the_exercises_until_it_is_mended(tmp_path, monkeypatch, capsys):
    def said_by(ask) -> str:
        capsys.readouterr()
        ask()
        return capsys.readouterr().out

    def mended(text: str):
        with monkeypatch.context() as patched:  # defined without a file, as here
            patched.setattr("labkit.engine.drill.source_of", lambda subject: text)
            return given.score(defined(f"import numpy as np\n{text}"))

    check(defined(RIGHT))
    assert "drill" not in said_by(progress) + said_by(lambda: progress("all"))
    given = drill(defined(RIGHT), "Ada")
    assert "✗ 3.1  drill                    not mended yet       0 of 1\n" in said_by(progress)
    assert "1 of 4 passed; drill not mended: softmax\n" in said_by(lambda: progress("all"))
    assert not mended(given.text.replace("axis = -1", "axis = -2"))
    assert "drill                    not mended yet" in said_by(progress)
    right = given.text.replace("    axis = -1\n", "")
    assert mended(right) and mended(right.replace("    total", "    a = b = 1\n" * 2 + "    total"))
    assert "mended: 3 lines changed, 1 was needed 0.5 of 1\n" in said_by(progress)
    assert mended(right)
    restart(monkeypatch)
    drill(defined(RIGHT), "Bo")  # handed out again, as by Run All: what was mended stays
    said = said_by(progress)
    assert "03_forward: 1 of 4 exercises passed, 3 of 16 points" in said
    assert "✓ 3.1  drill                    mended: 1 line changed, 1 was needed, " in said
    assert "1 of 4 passed; drill mended: softmax\n" in said_by(lambda: progress("all"))
    assert main(["progress", str(tmp_path), "--lab", "03_forward"]) == 0
    assert "mended: 1 line changed" in capsys.readouterr().out
    assert [entry.score for entry in record.read(tmp_path / NAME)] == [1, 0, 0, 1, 0.5, 1]
