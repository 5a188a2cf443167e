"""The course folder for nbgrader, by its structure. With nbgrader itself: tests/try_nbgrader.py."""

import json
import re
from pathlib import Path

import nbformat
import pytest
import toy

from labkit import exercises
from labkit.cli import main
from labkit.release import Course, CourseError, markers, nbgrader
from labkit.release import notebook as files

ROOT = Course.find(Path(__file__).parents[2])
KEYS = {"schema_version", "grade", "grade_id", "locked", "solution", "task"}


@pytest.fixture
def course(tmp_path, monkeypatch):
    return toy.course(tmp_path / "course", monkeypatch)


@pytest.fixture
def folder(tmp_path, course):
    nbgrader.export(course, [toy.LAB], tmp_path / "out")
    return tmp_path / "out"


def cells(folder, lab=toy.LAB):
    notebook = nbformat.read(folder / "source" / lab / f"{lab}.ipynb", as_version=4)
    nbformat.validate(notebook)
    return {cell.id: cell for cell in notebook.cells}


@pytest.mark.parametrize("lab", ROOT.labs)
def test_every_lab_has_what_nbgrader_asks_for(lab):
    made = nbgrader.source(ROOT, lab)
    nbformat.validate(made)
    points = {f"{e.name}-check": e.points for e in exercises.in_lab(lab)}
    seen = []
    for cell in made.cells:
        meta = cell.metadata["nbgrader"]
        seen.append(meta["grade_id"])
        assert set(meta) == (KEYS | {"points"} if meta["grade"] else KEYS)
        assert meta["schema_version"] == 3
        assert re.fullmatch(r"[a-zA-Z0-9_\-]+", meta["grade_id"])
        assert meta["grade"] == (cell.id in points)
        assert meta["locked"] != meta["solution"]
        assert meta["solution"] == ("### BEGIN SOLUTION" in cell.source)
        if meta["grade"]:
            assert meta["points"] == points.pop(cell.id)
            assert cell.source == f"assert check({cell.id.removesuffix('-check')})"
    assert not points
    assert len(set(seen)) == len(seen)


def test_solutions_stay_between_markers_and_outputs_go(folder):
    found = cells(folder)
    assert found["double"].source == toy.SOLUTION
    assert found["double"].metadata.nbgrader.solution
    assert all(not c.outputs and c.execution_count is None
               for c in found.values() if c.cell_type == "code")  # fmt: skip


def test_every_exercise_of_the_lab_is_a_solution_cell():
    lab = ROOT.labs[0]
    made = {c.id: c for c in nbgrader.source(ROOT, lab).cells}
    for exercise in exercises.in_lab(lab):
        assert made[exercise.name].metadata["nbgrader"]["solution"]
        assert made[exercise.name].source.count("### END SOLUTION") == 1


def test_the_settings_are_python_that_nbgrader_can_read(folder):
    from traitlets.config import Config
    from traitlets.config.loader import PyFileConfigLoader

    found = PyFileConfigLoader("nbgrader_config.py", str(folder)).load_config()
    assert isinstance(found, Config)
    assert found.CourseDirectory.root == str(folder.resolve())
    assert found.ClearSolutions.code_stub["python"].splitlines() == list(markers.STUB)


def test_the_readme_names_the_labs_and_the_commands(folder):
    text = (folder / "README.md").read_text(encoding="utf-8")
    assert f"- `{toy.LAB}`" in text
    for command in ("generate_assignment", "collect", "autograde", "validate"):
        assert re.search(rf"nbgrader {command} {toy.LAB}", text)


def test_the_same_course_gives_the_same_bytes(folder, course, tmp_path):
    nbgrader.export(course, [toy.LAB], tmp_path / "again")
    one, other = ({p.relative_to(f): p.read_bytes() for f in [at] for p in at.rglob("*")
                   if p.is_file()} for at in (folder, tmp_path / "again"))  # fmt: skip
    assert one == other
    assert nbgrader.export(course, [toy.LAB], folder) == []


def test_a_change_of_the_course_is_exported_again(folder, course):
    toy.edit(course, lambda found, _: found["show"].update(source="print(7)"))
    (folder / "gradebook.db").write_text("nbgrader's")
    assert nbgrader.export(course, [toy.LAB], folder) == [
        f"source/{toy.LAB}/{toy.LAB}.ipynb: written"
    ]
    assert cells(folder)["show"].source == "print(7)"
    assert (folder / "gradebook.db").read_text() == "nbgrader's"


def test_an_edited_notebook_is_never_replaced(folder, course):
    path = folder / "source" / toy.LAB / f"{toy.LAB}.ipynb"
    edited = path.read_text() + " "
    path.write_text(edited)
    toy.edit(course, lambda found, _: found["show"].update(source="print(7)"))
    with pytest.raises(CourseError, match="it was edited, and that would be lost; move it away"):
        nbgrader.export(course, [toy.LAB], folder)
    assert path.read_text() == edited


@pytest.mark.parametrize("name", ["nbgrader_config.py", "README.md"])
def test_edited_settings_are_kept(name, folder, course):
    (folder / name).write_text("# mine\n")
    assert nbgrader.export(course, [toy.LAB], folder) == [f"{name}: kept as you edited it"]
    assert (folder / name).read_text() == "# mine\n"


def test_a_folder_with_other_content_is_refused_and_left_alone(course, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "thesis.txt").write_text("years")
    with pytest.raises(CourseError, match="it holds something else; name a new folder"):
        nbgrader.export(course, [toy.LAB], other)
    assert [p.name for p in other.iterdir()] == ["thesis.txt"]
    with pytest.raises(CourseError, match="this is a file; name a folder"):
        nbgrader.export(course, [toy.LAB], other / "thesis.txt")


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"files": 3}', '{"files": {"a": 3}}'])
def test_a_broken_ledger_is_one_line(text, folder, course):
    (folder / nbgrader.LEDGER).write_text(text)
    with pytest.raises(CourseError, match="it does not say what an export wrote; restore it"):
        nbgrader.export(course, [toy.LAB], folder)


@pytest.mark.parametrize("writes", range(5))
@pytest.mark.parametrize("name", ["out", "fresh"])
def test_an_export_that_was_cut_short_can_be_run_again(
    writes, name, folder, course, tmp_path, monkeypatch
):
    toy.edit(course, lambda found, _: found["show"].update(source="print(7)"))
    write, left = files.write_text, iter(range(writes))

    def full(text, path):
        if next(left, None) is None:
            raise OSError(28, "No space left on device", str(path))
        return write(text, path)

    with monkeypatch.context() as patch:
        patch.setattr(files, "write_text", full)
        with pytest.raises(OSError, match="No space"):
            nbgrader.export(course, [toy.LAB], tmp_path / name)
    nbgrader.export(course, [toy.LAB], tmp_path / name)
    assert cells(tmp_path / name)["show"].source == "print(7)"
    assert nbgrader.export(course, [toy.LAB], tmp_path / name) == []


@pytest.mark.parametrize(
    ("cell", "text", "said"),
    [
        ("double-check", "double(2)", r"cell double-check: no line of it reads check\(double\)"),
        ("double", None, "there is no cell with id double;"),
    ],
)
def test_a_lab_that_cannot_be_exported_says_why(cell, text, said, course, tmp_path):
    def change(found, notebook):
        if text is None:
            notebook.cells.remove(found[cell])
        else:
            found[cell].update(source=text)

    _edit_alone(course, change)
    with pytest.raises(CourseError, match=said):
        nbgrader.export(course, [toy.LAB], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def _edit_alone(course, change):
    path = course.solution(toy.LAB)
    found = files.read(path)
    change({cell.id: cell for cell in found.cells}, found)
    files.write(found, path)


def test_the_command(course, tmp_path, capsys):
    out = tmp_path / "out"
    command = ["export", "nbgrader", str(out), "--root", str(course.root)]
    assert main(command) == 0
    assert "1 lab for nbgrader; README.md there has the commands" in capsys.readouterr().out
    assert json.loads((out / nbgrader.LEDGER).read_text())["files"].keys() == {
        "README.md", "nbgrader_config.py", f"source/{toy.LAB}/{toy.LAB}.ipynb"}  # fmt: skip
    assert main([*command[:3], "99", *command[3:]]) == 2
    assert "no lab is called so" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["export", "moodle", str(out)])
    assert "invalid choice: 'moodle'" in capsys.readouterr().err
