"""`labkit start`: the wheel brings the labs, copies them, and never writes over anybody's work."""

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import time
import venv
from pathlib import Path
from types import SimpleNamespace

import nbformat
import pytest
from oldest import PACKAGED

from labkit.cli import main
from labkit.cli import start as cli_start
from labkit.release import notebook, outputs, shipped, student
from labkit.reports import cells, record

ROOT = Path(__file__).parents[1]
LAB, RULES = "03_forward.ipynb", "AGENTS.md"


@pytest.fixture
def release(tmp_path, monkeypatch):
    """The labs of a release, to be changed at will."""
    folder = tmp_path / "release"
    folder.mkdir()
    shutil.copy(ROOT / "notebooks" / LAB, folder)
    monkeypatch.setattr(shipped, "source", lambda: folder)
    return folder


@pytest.fixture
def rules(release):
    """A text that the release brings too."""
    (release / RULES).write_text("# For assistants\n\nYou may.\n", encoding="utf-8")
    return release / RULES


def published(folder: Path) -> None:
    """A new release of the lab: another text in its first cell."""
    made = notebook.read(folder / LAB)
    made.cells[0].source += "\n\nNew words."
    made.metadata["labkit"]["digest"] = student.digest(made)
    notebook.write(made, folder / LAB)


def worked_in(path: Path) -> bytes:
    """A learner's answer in the notebook, as an editor saves it, outputs and all."""
    lab = json.loads(path.read_text(encoding="utf-8"))
    cell = next(cell for cell in lab["cells"] if cell["id"] == "softmax")
    cell["source"], cell["execution_count"] = "def softmax(x, axis=0):\n    return x", 3
    path.write_text(json.dumps(lab), encoding="utf-8")
    return path.read_bytes()


def start(folder: Path, *options: str) -> None:
    assert main(["start", str(folder), "--no-open", *options]) == 0


def test_it_copies_and_a_second_time_leaves_all_as_it_is(release, tmp_path, capsys):
    folder = tmp_path / "meine Übungen" / "hier"
    start(folder)
    assert f"{LAB}: copied" in capsys.readouterr().out
    work = worked_in(folder / LAB)
    for options in ((), ("--update",)):
        start(folder, *options)
        assert len(capsys.readouterr().out.splitlines()) == 1
        assert [path.name for path in folder.iterdir()] == [LAB]
        assert (folder / LAB).read_bytes() == work


def ran(path: Path) -> bytes:
    """The notebook with what a cell printed, and not a word changed."""
    lab = notebook.read(path)
    cell = next(cell for cell in lab.cells if cell.cell_type == "code")
    cell.outputs, cell.execution_count = [nbformat.v4.new_output("stream", text="mine")], 1
    notebook.write(lab, path)
    return path.read_bytes()


@pytest.fixture
def course(tmp_path, monkeypatch):
    """A checkout, as `make lab` opens it: notebooks/ beside solutions/."""
    for name in ("notebooks", "solutions"):
        (tmp_path / "course" / name).mkdir(parents=True)
        shutil.copy(ROOT / name / LAB, tmp_path / "course" / name)
    monkeypatch.setattr(shipped, "source", lambda: tmp_path / "course" / "notebooks")
    return tmp_path / "course"


@pytest.mark.parametrize("touch", [worked_in, ran])
def test_answers_in_the_courses_own_notebook_are_handed_to_nobody(touch, course, tmp_path, capsys):
    clean = (ROOT / "notebooks" / LAB).read_bytes()
    own = touch(course / "notebooks" / LAB)
    start(tmp_path / "labs")
    is_clean = (tmp_path / "labs" / LAB).read_bytes() == clean
    assert is_clean
    said = capsys.readouterr().out
    assert f"{LAB}: copied, made anew from solutions/: " in said and "was worked in" in said
    start(tmp_path / "labs")  # which is there, whatever the course's own holds
    assert len(capsys.readouterr().out.splitlines()) == 1
    assert (course / "notebooks" / LAB).read_bytes() == own


def test_an_update_brings_nobodys_answers(course, tmp_path, capsys):
    """Beside what somebody changed here, too; and what differs is told of what was released."""
    path = tmp_path / "labs" / LAB
    start(path.parent)
    worked_in(path)
    published(course / "notebooks")
    solution = notebook.read(course / "solutions" / LAB)
    solution.cells[0].source += "\n\nNew words."
    notebook.write(solution, course / "solutions" / LAB)
    clean = (course / "notebooks" / LAB).read_bytes()
    worked_in(course / "notebooks" / LAB)
    start(path.parent, "--update")
    is_clean = (path.parent / "03_forward.new.ipynb").read_bytes() == clean
    assert is_clean
    assert "other than yours: cells title, softmax" in capsys.readouterr().out


def test_without_solutions_a_notebook_with_answers_is_refused(release, tmp_path, capsys):
    worked_in(release / LAB)
    assert main(["start", str(tmp_path / "labs"), "--no-open"]) == 2
    assert "somebody wrote in it or ran it, and it may hold answers" in capsys.readouterr().err
    assert not (tmp_path / "labs").exists()


def test_an_update_replaces_what_nobody_changed(release, tmp_path, capsys):
    start(tmp_path / "labs")
    old = (tmp_path / "labs" / LAB).read_bytes()
    published(release)
    start(tmp_path / "labs")
    assert "labkit start --update brings" in capsys.readouterr().out
    assert (tmp_path / "labs" / LAB).read_bytes() == old
    start(tmp_path / "labs", "--update")
    assert (tmp_path / "labs" / LAB).read_bytes() == (release / LAB).read_bytes()


def test_an_update_stands_beside_what_somebody_changed(release, tmp_path, capsys):
    folder = tmp_path / "labs"
    start(folder)
    work = worked_in(folder / LAB)
    published(release)
    start(folder, "--update")
    assert "03_forward.new.ipynb; other than yours: cells title, softmax" in capsys.readouterr().out
    second = worked_in(folder / "03_forward.new.ipynb")
    start(folder, "--update")
    assert sorted(path.name for path in folder.iterdir()) == [LAB, "03_forward.new.ipynb"]
    published(release)
    start(folder, "--update")
    assert (folder / "03_forward.new2.ipynb").exists()
    assert (folder / LAB).read_bytes() == work
    assert (folder / "03_forward.new.ipynb").read_bytes() == second


@pytest.mark.parametrize("saved", [bytes, lambda text: text.replace(b"\n", b"\r\n")])
def test_a_text_that_nobody_changed_is_brought_up_to_date(saved, rules, tmp_path, capsys):
    path = tmp_path / "labs" / RULES
    start(path.parent)
    path.write_bytes(saved(path.read_bytes()))
    capsys.readouterr()
    start(path.parent, "--update")
    assert RULES not in capsys.readouterr().out
    rules.write_text("# For assistants\n\nYou may not.\n", encoding="utf-8")
    start(path.parent)
    assert f"{RULES}: another release's" in capsys.readouterr().out
    start(path.parent, "--update")
    assert f"{RULES}: brought up to date" in capsys.readouterr().out
    assert path.read_text(encoding="utf-8").startswith("# For assistants\n\nYou may not.\n")
    assert sorted(p.name for p in path.parent.iterdir()) == [LAB, RULES]


@pytest.mark.parametrize("whole", [True, False], ids=["changed", "without its last line"])
def test_a_text_that_somebody_changed_is_theirs(whole, rules, tmp_path, capsys):
    path = tmp_path / "labs" / RULES
    start(path.parent)
    text = path.read_text(encoding="utf-8")
    kept = text.replace("You may.", "You may, here.") if whole else text.partition("<!--")[0]
    path.write_text(kept, encoding="utf-8")
    rules.write_text("# For assistants\n\nYou may not.\n", encoding="utf-8")
    start(path.parent, "--update")
    assert f"{RULES}: yours, and left as it is; the new one is AGENTS.new.md" in (
        capsys.readouterr().out
    )
    assert path.read_text(encoding="utf-8") == kept
    start(path.parent, "--update")
    assert capsys.readouterr().out.count("\n") == 1


def vscode(lab: dict) -> dict:
    """As VS Code saves it: ids stay, the environment is stated, cells get metadata of its own."""
    lab["metadata"]["kernelspec"] = {"display_name": ".venv", "language": "python", "name": "x"}
    lab["metadata"]["language_info"]["version"] = "3.12.4"
    for cell in lab["cells"]:
        cell["metadata"] |= {"vscode": {"languageId": "python"}}
    return lab


def colab(lab: dict) -> dict:
    """As Colab saves it: format 4.0, ids in the metadata of cells, keys of its own."""
    lab["nbformat_minor"] = 0
    lab["metadata"] |= {"colab": {"provenance": []}, "accelerator": "GPU"}
    for cell in lab["cells"]:
        cell["metadata"] |= {"id": cell.pop("id"), "colab": {"base_uri": "https://localhost"}}
    return lab


@pytest.mark.parametrize("save", [vscode, colab])
def test_another_editor_s_format_is_the_same_release(save, release, tmp_path, capsys):
    folder = tmp_path / "meine Übungen"
    start(folder)
    worked_in(folder / LAB)
    saved = save(json.loads((folder / LAB).read_text(encoding="utf-8")))
    (folder / LAB).write_text(json.dumps(saved, indent=4), encoding="utf-8")
    work = (folder / LAB).read_bytes()
    for options in ((), ("--update",)):
        capsys.readouterr()
        start(folder, *options)
        assert len(capsys.readouterr().out.splitlines()) == 1  # where the labs are, and no more
        assert [path.name for path in folder.iterdir()] == [LAB]
    published(release)
    start(folder, "--update")
    assert "03_forward.new.ipynb; other than yours: cells title, softmax" in capsys.readouterr().out
    assert (folder / LAB).read_bytes() == work


@pytest.mark.parametrize("save", [vscode, colab])
def test_another_editor_s_format_says_which_cell_to_run(save, release, tmp_path, monkeypatch):
    path = tmp_path / "Copy of 03_forward.ipynb"
    path.write_text(json.dumps(save(json.loads((release / LAB).read_text("utf-8")))), "utf-8")
    monkeypatch.setattr(record, "notebook", lambda: path)
    assert "run the cell that defines it under “" in cells.missing("softmax")


def test_what_is_no_notebook_is_somebodys_work(release, tmp_path):
    start(tmp_path / "labs")
    for text in ("[]", '{"cells": [3]}', '{"cells": 3, "metadata": []}', "\xff"):
        (tmp_path / "labs" / LAB).write_text(text, encoding="latin-1")
        start(tmp_path / "labs", "--update")
        assert (tmp_path / "labs" / LAB).read_text(encoding="latin-1") == text


def test_a_broken_notebook_is_somebodys_work(release, tmp_path):
    start(tmp_path / "labs")
    (tmp_path / "labs" / LAB).write_text("{half")
    start(tmp_path / "labs", "--update")
    assert (tmp_path / "labs" / LAB).read_text() == "{half"
    assert (tmp_path / "labs" / "03_forward.new.ipynb").exists()


def test_a_file_is_no_folder(release, tmp_path, capsys):
    (tmp_path / "labs").write_text("")
    assert main(["start", str(tmp_path / "labs"), "--no-open"]) == 2
    assert "this is a file; name a folder" in capsys.readouterr().err


@pytest.mark.parametrize("root", [True, False])
def test_it_opens_jupyterlab_in_the_folder(root, release, tmp_path, monkeypatch):
    ran = []
    monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000, raising=False)
    monkeypatch.setattr(cli_start.subprocess, "run", lambda command, check: (
        ran.append(command) or SimpleNamespace(returncode=3)))  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(["start", "meine Übungen"]) == 3
    folder = f"--ServerApp.root_dir={tmp_path / 'meine Übungen'}"
    command = [sys.executable, "-m", "jupyterlab", folder]
    assert ran == [command + ["--allow-root"] * root]


def test_without_jupyterlab_the_labs_are_there_and_a_line_says_what_to_run(
    release, tmp_path, monkeypatch, capsys
):
    monkeypatch.setattr(cli_start.needs.importlib.util, "find_spec", lambda package: None)
    assert main(["start", str(tmp_path / "labs")]) == 2
    said = capsys.readouterr()
    assert f"The labs are in {tmp_path / 'labs'}" in said.out and (tmp_path / "labs" / LAB).exists()
    assert said.err.startswith("labkit: opening them needs jupyterlab, which is not installed here")


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="a browser of one's own is a shell script here")
def test_what_it_runs_shows_the_folder_in_the_browser(tmp_path):
    """JupyterLab itself, with a browser that writes down what it was asked to show."""
    shown, browser, folder = tmp_path / "shown", tmp_path / "browser", tmp_path / "meine Übungen"
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > "{shown}"\n')
    browser.chmod(0o755)
    settings = {"BROWSER": str(browser), "JUPYTER_RUNTIME_DIR": str(tmp_path / "runtime"),
                "JUPYTER_CONFIG_DIR": str(tmp_path / "config")}  # fmt: skip
    command = [sys.executable, "-m", "labkit.cli", "start", str(folder)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    environment = os.environ | settings
    with subprocess.Popen(command, env=environment, start_new_session=True, **quiet) as running:
        try:
            server = wait_for(lambda: next((tmp_path / "runtime").glob("jpserver-*.json"), None))
            assert json.loads(server.read_text())["root_dir"] == str(folder)
            page = wait_for(lambda: shown.exists() and shown.read_text()).removeprefix("file://")
            assert "/lab?token=" in Path(page).read_text()
        finally:
            os.killpg(running.pid, signal.SIGKILL)


def wait_for(there, seconds: float = 60):
    """What there() gives once it gives something."""
    end = time.monotonic() + seconds
    while not (found := there()):
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.1)
    return found


@pytest.mark.slow
def test_the_wheel_brings_the_labs_and_one_runs_outside_the_repository(tmp_path):
    """Other packages are those of this environment; labkit and its labs are the wheel's."""
    python = installed(tmp_path)
    folder = tmp_path / "meine Übungen"
    # As it is typed: the script that pip made.
    command = [python.with_name("labkit"), "start", folder.name, "--no-open"]
    apart = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    said = subprocess.run(command, cwd=tmp_path, text=True, capture_output=True, env=apart)
    assert said.returncode == 0, said.stderr
    copied = sorted(path.name for path in folder.glob("*.ipynb"))
    assert copied == sorted(path.name for path in (ROOT / "notebooks").glob("*.ipynb"))
    where = "import labkit; print(labkit.__file__)"
    lab = nbformat.read(folder / "01_tokens.ipynb", as_version=4)
    lab.cells.append(nbformat.v4.new_code_cell(where))
    ran = asyncio.run(run_with(python, lab, folder))
    assert str(tmp_path) in ran.cells[-1].outputs[0].text
    checks = [cell for cell in ran.cells if cell.id.endswith("-check")]
    assert checks and all("not written yet" in str(cell.outputs) for cell in checks)


def installed(folder: Path) -> Path:
    """The Python of an environment with labkit as a wheel holds it."""
    source = folder / "source"
    for name in PACKAGED:
        whole = (ROOT / name).is_dir()
        copier = shutil.copytree if whole else shutil.copy
        source.mkdir(exist_ok=True)
        copier(ROOT / name, source / name)
    home = folder / "environment"
    venv.create(home, with_pip=False)
    python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "-q", "--no-deps"]
    # Its own setuptools builds it, from this environment: nothing is fetched.
    (site,) = home.glob("**/site-packages")
    (site / "others.pth").write_text(sysconfig.get_path("purelib"))
    subprocess.run([*pip, "--no-build-isolation", source], check=True)
    shutil.rmtree(source)
    return python


async def run_with(python: Path, lab, folder: Path):
    """lab after a run in python's own kernel; exercises are not written, so cells may fail."""
    spec = folder.parent / "kernels" / "fresh"
    spec.mkdir(parents=True)
    argv = [str(python), "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    stated = {"argv": argv, "display_name": "fresh", "language": "python"}
    (spec / "kernel.json").write_text(json.dumps(stated))
    from jupyter_client.kernelspec import KernelSpecManager
    from jupyter_client.manager import AsyncKernelManager
    from nbclient import NotebookClient

    specs = KernelSpecManager(kernel_dirs=[str(folder.parent / "kernels")])
    manager = AsyncKernelManager(kernel_name="fresh", kernel_spec_manager=specs)
    client = NotebookClient(lab, km=manager, allow_errors=True, timeout=60,
                            resources={"metadata": {"path": str(folder)}})  # fmt: skip
    return await client.async_execute(env=os.environ | outputs.ONE_THREAD | {"CI": "true"})
