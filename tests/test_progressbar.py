import os
import subprocess
import sys

import pytest

from labkit.progressbar import track

LOOP = "from labkit.progressbar import track; print(sum(track(range(4), 'adding')))"


@pytest.fixture
def quiet_environment():
    names = ("CI", "JPY_SESSION_NAME", "VSCODE_PID")
    return {name: value for name, value in os.environ.items() if name not in names}


def in_terminal(code, environment):
    """What a person would see in a terminal (a pseudo-terminal, so Linux and macOS only)."""
    pty = pytest.importorskip("pty")
    reader, writer = pty.openpty()
    process = subprocess.Popen([sys.executable, "-c", code], stdout=writer, env=environment)
    os.close(writer)
    shown = b""
    try:
        while chunk := os.read(reader, 4096):
            shown += chunk
    except OSError:  # Linux says "input/output error" at the end
        pass
    os.close(reader)
    assert process.wait() == 0
    return shown.decode()


def screen(shown):
    """The lines left on a terminal after carriage returns have overwritten each other."""
    lines = []
    for line in shown.replace("\r\n", "\n").split("\n"):
        row = ""
        for part in line.split("\r"):
            row = part + row[len(part) :]
        lines.append(row.rstrip())
    return [line for line in lines if line]


def test_items_pass_through_unchanged():
    assert list(track(["x", "y"], "letters")) == ["x", "y"]
    assert list(track(iter("xy"), "letters", total=2)) == ["x", "y"]


def test_a_terminal_shows_the_bar_and_keeps_nothing(quiet_environment):
    shown = in_terminal(LOOP, quiet_environment)
    assert "adding" in shown and "4/4" in shown or "0/4" in shown
    assert screen(shown) == ["6"]


def test_a_bar_inside_a_bar_stays_on_its_line(quiet_environment):
    inner = "sum(track(range(99), 'inner', total=99))"
    code = f"from labkit.progressbar import track\nfor _ in track(range(3), 'outer'): {inner}"
    shown = in_terminal(code, quiet_environment)
    assert "outer" in shown and "inner" in shown
    assert "\n" not in shown and "\x1b[A" not in shown and screen(shown) == []


def test_ci_is_silent_in_a_terminal(quiet_environment):
    assert screen(in_terminal(LOOP, quiet_environment | {"CI": "true"})) == ["6"]
    assert "adding" not in in_terminal(LOOP, quiet_environment | {"CI": "true"})


def test_a_pipe_is_silent(quiet_environment):
    result = subprocess.run(
        [sys.executable, "-c", LOOP], capture_output=True, text=True, env=quiet_environment
    )
    assert (result.stdout, result.stderr) == ("6\n", "")


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"JPY_SESSION_NAME": "05.ipynb"}, True),
        ({"JPY_SESSION_NAME": "05.ipynb", "CI": "true"}, False),
        ({"CI": "false", "VSCODE_PID": "1"}, True),
    ],
)
def test_a_kernel_shows_it_to_a_person_only(environment, expected, monkeypatch, capsys):
    class ZMQInteractiveShell:
        pass

    monkeypatch.setattr("IPython.get_ipython", lambda: ZMQInteractiveShell())
    for name in ("CI", "JPY_SESSION_NAME", "VSCODE_PID"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert list(track(range(3), "adding")) == [0, 1, 2]
    captured = capsys.readouterr()
    assert ("adding" in captured.out) == expected
    assert captured.err == ""


def test_an_executed_notebook_stores_no_bar(quiet_environment, monkeypatch):
    nbclient = pytest.importorskip("nbclient")
    import nbformat

    for name in ("CI", "JPY_SESSION_NAME", "VSCODE_PID"):
        monkeypatch.delenv(name, raising=False)
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(LOOP)])
    nbclient.NotebookClient(notebook, kernel_name="python3").execute()
    assert [output.text for output in notebook.cells[0].outputs] == ["6\n"]
