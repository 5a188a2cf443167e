"""The command line: help without arguments, one line for what was foreseen, no traceback."""

import os
import subprocess
import sys

import pytest
import toy

import labkit.release.lint as linter
from labkit.cli import COMMANDS, main
from labkit.release import generate

OF_A_COURSE = ("notebooks", "outputs", "lint")  # the commands that work on a course's files


@pytest.fixture
def course(tmp_path, monkeypatch):
    built = toy.course(tmp_path, monkeypatch)
    monkeypatch.chdir(tmp_path)
    return built


def failed(capsys) -> str:
    """The one line on stderr."""
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("labkit: ")
    return line


def test_without_arguments_it_prints_its_help(capsys):
    assert main([]) == 0
    said = capsys.readouterr().out
    assert all(f"    {name}" in said for name in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command, capsys):
    with pytest.raises(SystemExit) as stopped:
        main([command, "--help"])
    assert stopped.value.code == 0
    assert "--root" in capsys.readouterr().out


@pytest.mark.parametrize("command", OF_A_COURSE)
def test_outside_a_course_every_command_says_so(command, tmp_path, capsys):
    assert main([command, "--root", str(tmp_path)]) == 2
    assert "there is no solutions/ folder; name the course's own" in failed(capsys)


@pytest.mark.parametrize("command", OF_A_COURSE)
def test_an_unknown_lab_lists_the_known_ones(command, course, capsys):
    assert main([command, "99_nowhere"]) == 2
    assert f"99_nowhere: no lab is called so; choose from {toy.LAB}" in failed(capsys)


@pytest.mark.parametrize("command", OF_A_COURSE)
def test_a_course_without_labs_says_so(command, tmp_path, capsys):
    (tmp_path / "solutions").mkdir()
    assert main([command, "--root", str(tmp_path)]) == 2
    assert "there is no lab" in failed(capsys)


def test_an_unknown_exercise_lists_the_known_ones(capsys):
    assert main(["mistakes", "hardmax"]) == 2
    assert "hardmax: no exercise is called so; choose from" in failed(capsys)


@pytest.mark.parametrize("name", [toy.LAB, "07", "toy", f"solutions/{toy.LAB}.ipynb"])
def test_a_lab_may_be_named_in_several_ways(name, course, capsys):
    assert main(["notebooks", name]) == 0
    assert "1 labs" in capsys.readouterr().out


def test_the_course_is_found_from_inside(course, monkeypatch, capsys):
    monkeypatch.chdir(course.root / "notebooks")
    assert main(["notebooks"]) == 0
    assert "1 labs" in capsys.readouterr().out


def test_stale_notebooks_are_listed_by_check(course, capsys):
    assert main(["notebooks", "--check"]) == 0
    course.student(toy.LAB).unlink()
    assert main(["notebooks", "--check"]) == 1
    assert f"notebooks/{toy.LAB}.ipynb: stale" in capsys.readouterr().out
    assert not course.student(toy.LAB).exists()


def test_a_wrong_marker_is_one_line(course, capsys):
    toy.edit(course, lambda cells, _: cells["double"].update(source="### END SOLUTION"))
    assert main(["notebooks"]) == 2
    assert f"solutions/{toy.LAB}.ipynb, cell double" in failed(capsys)


def test_a_broken_file_is_one_line_for_outputs_too(course, capsys):
    course.solution(toy.LAB).write_text("{")
    assert main(["outputs"]) == 2
    assert "broken JSON in line 1" in failed(capsys)


def test_a_full_disk_is_one_line(course, monkeypatch, capsys):
    def full(*_):
        raise OSError(28, "No space left on device", "notebooks")

    monkeypatch.setattr(generate, "write", full)
    assert main(["notebooks"]) == 2
    assert "No space left on device" in failed(capsys)


def test_an_interrupt_is_one_line(course, monkeypatch, capsys):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(generate, "write", interrupted)
    assert main(["notebooks"]) == 130
    assert "stopped" in failed(capsys)


def test_lint_prints_one_line_a_problem_and_fails(course, monkeypatch, capsys):
    monkeypatch.setattr("labkit.exercises.labs", lambda: (toy.LAB,))
    monkeypatch.setattr(linter.lint_lab, "__defaults__", (toy.check,))
    toy.edit(course, toy.count_again)
    assert main(["lint"]) == 0
    assert capsys.readouterr().out == "1 labs, no problem\n"
    (course.root / "notebooks" / "99_gone.ipynb").write_text("{}")
    assert main(["lint"]) == 1
    problem, total = capsys.readouterr().out.splitlines()
    assert problem.startswith("notebooks/99_gone.ipynb: there is no solutions/99_gone.ipynb → ")
    assert total == "1 labs, 1 problems"


def test_lint_names_entries_without_a_notebook(course, monkeypatch, capsys):
    monkeypatch.setattr("labkit.exercises.labs", lambda: (toy.LAB, "08_lost"))
    monkeypatch.setattr(linter.lint_lab, "__defaults__", (toy.check,))
    assert main(["lint"]) == 1
    assert "labkit/exercises/lost: there is no solutions/08_lost.ipynb" in capsys.readouterr().out


def test_the_installed_command_gives_a_status_and_no_traceback(tmp_path):
    command = [sys.executable, "-m", "labkit.cli", "lint", "--root", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""
