"""A course that lies outside labkit and has nothing to do with networks: the same code does it all.

Commands run in processes of their own, with no option but the working directory or --root.
"""

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from commands import Commands

from labkit import exercises, place
from labkit.engine.audit import audit
from labkit.grading import jail, shake, site
from labkit.grading.release import Lab
from labkit.release import Course, CourseError

HERE = Path(__file__).parent / "other_course"
LAB = "01_averages"


@pytest.fixture
def copy(tmp_path):
    shutil.copytree(HERE, tmp_path / "course", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "course"


@pytest.fixture
def in_use(copy):
    """The copy is the course in use; afterwards RNN Labs is again."""
    before = place.current()
    yield Course.find(copy)
    place.use(before)


_commands = []


@pytest.fixture(scope="module", autouse=True)
def commands():
    """The process that commands are forked from."""
    made = Commands({**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    _commands.append(made)
    yield
    _commands.remove(made)
    made.close()


def run(folder: Path, *command: str) -> subprocess.CompletedProcess:
    return _commands[-1].run(folder, *command)


def labkit(folder: Path, *command: str) -> str:
    """What a command that succeeds prints."""
    done = run(folder, "-m", "labkit.cli", *command)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def python(folder: Path, code: str) -> str:
    done = run(folder, "-c", code)
    assert done.returncode == 0, done.stderr
    return done.stdout


# --- the commands ----------------------------------------------------------------------------


def test_lint_finds_the_course_from_below_and_by_root(copy, tmp_path):
    assert "1 labs, no problem" in labkit(copy / "rooms" / "averages", "lint")
    assert "1 labs, no problem" in labkit(tmp_path, "lint", "--root", "course")


def test_notebooks_are_current_and_mistakes_are_the_courses(copy):
    assert labkit(copy, "notebooks", "--check").startswith("notebooks/ is what solutions/")
    said = labkit(copy, "mistakes")
    assert "1.2 median (01_averages)" in said and "softmax" not in said
    labkit(copy, "mistakes", "--write", "page.md")
    assert "from `rooms`" in (copy / "page.md").read_text(encoding="utf-8")


def test_outputs_are_right_already(copy):
    assert "outputs were right already" in labkit(copy, "outputs")


def test_the_site_has_the_courses_title(copy):
    labkit(copy, "site", "pages")
    page = (copy / "pages" / "index.html").read_text(encoding="utf-8")
    assert "<h1>Statistics by hand</h1>\n<p>Three numbers that say much" in page
    assert (copy / "pages" / f"{LAB}-solution.html").exists()


def test_every_mistake_and_pair_is_caught_and_called_by_its_name(in_use):
    for name in exercises.every_name():
        found = audit(exercises.load(name))
        assert not found.problems and found.caught == found.singles + found.pairs > 1


def test_trying_mistakes_says_what_is_wrong_with_one(copy):
    assert labkit(copy, "mistakes", "--try", "median").startswith(
        "median: 2 mistakes, 1 pairs: all"
    )
    path = copy / "rooms" / "averages" / "median" / "mistakes.py"
    source = path.read_text(encoding="utf-8")
    path.write_text(source.replace('"np.asarray(x)"', '"np.sort(x) + 0"'), encoding="utf-8")
    done = run(copy, "-m", "labkit.cli", "mistakes", "--try", "median")
    assert done.returncode == 1 and "not-in-order" in done.stdout


@pytest.mark.dealt(6)
@pytest.mark.parametrize(
    ("file", "slip", "said"),
    [
        ("cases.py", "RETURNS = Nummer()\n", "NameError: name 'Nummer' is not defined"),
        ("mistakes.py", "Mistake('a')\n", "TypeError: Mistake.__init__() missing"),
        ("__init__.py", "FACE = (\n", "SyntaxError: '(' was never closed"),
    ],
)
def test_a_room_that_raises_is_named_by_lint_and_by_try(copy, file, slip, said):
    path = copy / "rooms" / "averages" / "median" / file
    path.write_text(path.read_text(encoding="utf-8") + slip, encoding="utf-8")
    commands = [["lint"], ["mistakes", "--try", "median"]]
    for command in commands + [["notebooks"]] * (file == "__init__.py"):
        done = run(copy, "-m", "labkit.cli", *command)
        assert done.returncode != 0 and "Traceback" not in done.stderr
        place = f"rooms/averages/median/{file}: it cannot be read: {said}"
        assert place in done.stdout + done.stderr and "mend it first" in done.stdout + done.stderr


@pytest.mark.dealt(8)
@pytest.mark.parametrize("file", exercises.FILES)
def test_a_half_made_room_is_told_by_lint(copy, file):
    """Without an answer it was no exercise, and nobody was told; nor in a lab without notebook."""
    (copy / "rooms" / "averages" / "median" / file).unlink()
    (copy / "rooms" / "spread" / "range_of").mkdir(parents=True)
    (copy / "rooms" / "spread" / "range_of" / file).touch()
    done = run(copy, "-m", "labkit.cli", "lint")
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert f"rooms/averages/median: the room has no {file} → write it" in done.stdout
    others = " and no ".join(other for other in exercises.FILES if other != file)
    assert f"rooms/spread/range_of: the room has no {others} → " in done.stdout


def test_a_room_without_what_its_file_must_define_is_told(copy):
    path = copy / "rooms" / "averages" / "median" / "cases.py"
    path.write_text(path.read_text("utf-8").replace("RETURNS", "RETURNED"), encoding="utf-8")
    said = run(copy, "-m", "labkit.cli", "lint").stdout
    assert "rooms/averages/median/cases.py: it does not define RETURNS → define it" in said


# --- the learner -----------------------------------------------------------------------------

LEARNER = """
from labkit import check, hint, progress
def median(x):
    return x[len(x) // 2] if len(x) % 2 else (x[len(x) // 2 - 1] + x[len(x) // 2]) / 2
report = check(median)
assert report.mistakes == ("not-in-order",), report.mistakes
for _ in range(4):
    hint(median)
progress()
from statistics_labs import fit_line
import statistics_labs
assert fit_line is statistics_labs.fit_line and "mean" in dir(statistics_labs)
try:
    statistics_labs.softmax
except AttributeError as error:
    print(error)
def softmax(x): return x
check(softmax)
"""


def test_check_hint_progress_and_reference_are_the_courses(copy):
    said = python(copy / "notebooks", LEARNER)
    assert "from statistics_labs import median" in said
    assert "01_averages: 0 of 3 exercises passed" in said
    assert "statistics_labs has no 'softmax'; it offers: fit_line, mean, median" in said
    assert "no exercise is called softmax" in said


def test_rnn_labs_is_the_course_where_there_is_none(tmp_path):
    code = (
        "from labkit import exercises as e; from labkit.reference import softmax; print(e.labs())"
    )
    assert "03_forward" in python(tmp_path, code)


def test_using_another_course_forgets_the_rooms_of_the_first(in_use):
    assert exercises.every_name() == ["fit_line", "mean", "median"]
    assert exercises.answer("mean")([1.0, 2.0]) == 1.5
    place.use(place.rnn_labs(HERE.parents[1]))
    with pytest.raises(KeyError):
        exercises.face("mean")
    assert "labkit.exercises.averages" not in sys.modules
    assert exercises.face("softmax").lab == "03_forward"


# --- grading ---------------------------------------------------------------------------------

UPPER = "def median(x):\n    return sorted(x)[len(x) // 2]"
STUCK = "from statistics_labs import mean"
PEEK = (
    "import labkit.exercises.averages.median.answer as a\n\ndef median(x):\n    return a.median(x)"
)
OWN_LINE = "def fit_line(x, y):\n    return np.polyfit(x, y, 1)[::-1] * -1"


def submit(folder: Path, student: str, **cells: str) -> None:
    """A student's notebook: the one that was handed out, with these cells written."""
    notebook = nbformat.read(HERE / "notebooks" / f"{LAB}.ipynb", 4)
    for cell in notebook.cells:
        cell.source = cells.get(cell.id, cell.source)
    (folder / student).mkdir(parents=True)
    nbformat.write(notebook, folder / student / f"{LAB}.ipynb")


@pytest.mark.slow
def test_a_class_is_graded_in_the_sandbox_by_the_same_code(copy, tmp_path):
    submit(tmp_path / "class", "ana", mean=STUCK, median=UPPER, fit_line=_solution("fit_line"))
    submit(tmp_path / "class", "bo", median=PEEK, fit_line=OWN_LINE)
    labkit(copy, "grade", str(tmp_path / "class"), "--out", str(tmp_path / "out"), "--seed", "3")
    with open(tmp_path / "out" / "grades.csv", encoding="utf-8") as file:
        rows = {(r["student"], r["exercise"]): r for r in csv.DictReader(file)}
    assert rows["ana", "mean"]["state"] == "not written"
    assert "costs this exercise alone" in rows["ana", "mean"]["notes"]
    assert rows["ana", "median"]["mistakes"] == "upper-of-two"
    assert rows["ana", "fit_line"]["result"] == "passed"  # with the right mean, which it imports
    assert rows["bo", "median"]["points"] == "0"  # what it imports is not in the sandbox
    assert float(rows["bo", "fit_line"]["points"]) == 0
    page = (tmp_path / "out" / "class.html").read_text(encoding="utf-8")
    assert "Statistics by hand" in page and "RNN Labs" not in page


def _solution(cell_id: str) -> str:
    notebook = nbformat.read(HERE / "solutions" / f"{LAB}.ipynb", 4)
    return next(c.source for c in notebook.cells if c.id == cell_id)


def test_the_sandbox_holds_answers_that_are_called_and_no_own_one(in_use):
    lab = Lab(LAB, in_use.student(LAB), in_use.solution(LAB))
    common = dict(site.of_lab(lab).modules)
    assert "statistics_labs" in common and shake.references() == {
        "labkit.reference", "statistics_labs"}  # fmt: skip
    assert not [m for m in common if m.endswith((".answer", ".cases", ".mistakes"))]
    for named, there in (((), ["mean"]), (("median", "fit_line"), ["mean", "median"])):
        of_line = site.of_exercise(lab, exercises.load("fit_line"), 3, frozenset(named))
        answers = [module for module, _ in of_line.modules if module.endswith(".answer")]
        assert answers == [f"labkit.exercises.averages.{name}.answer" for name in there]
        assert [name for name, _ in of_line.answers] == there


def test_a_course_below_what_is_shown_is_hidden(in_use):
    """Also where a link leads to it, and where its folders lie apart."""
    shown = {str(in_use.root.parent): "/packages/0"}
    hidden = jail._hidden(shown)
    assert hidden == [f"/packages/0/course/{f}" for f in ("notebooks", "rooms", "solutions")]
    link = in_use.root.parent.parent / f"{in_use.root.parent.name}-link"
    link.symlink_to(in_use.root.parent)
    assert jail._hidden({str(link): "/packages/0"}) == hidden


def test_a_grade_is_made_anew_when_a_room_changes(in_use):
    def version() -> str:
        return Lab(LAB, in_use.student(LAB), in_use.solution(LAB)).version

    before = version()
    with open(in_use.root / "rooms" / "averages" / "mean" / "cases.py", "a") as file:
        file.write("# one line more\n")
    assert version() != before


# --- what is wrong with a configuration -------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title = Statistics", "labkit.toml: it cannot be read (.*line 1.*); mend that line"),
        ('exercise = "rooms"', "knows no setting exercise; write exercises"),
        (
            'exercises = "romes"',
            "exercises is romes, and no such folder is there; .*labkit new lab",
        ),
        ("solutions = 3", 'solutions is 3; write a text: solutions = "..."'),
        ('reference = "json"', "reference is 'json', which cannot name"),
        ('reference = "labkit.other"', "reference is 'labkit.other', which cannot name"),
    ],
)
def test_a_damaged_configuration_is_named_with_the_way_out(copy, text, said):
    (copy / "labkit.toml").write_text(text, encoding="utf-8")
    with pytest.raises(CourseError, match=said.replace("(", r"\(").replace(")", r"\)")):
        place.checked(place.find(copy))


def test_a_learner_is_told_that_the_course_cannot_be_used(copy):
    (copy / "labkit.toml").write_text('exercises = "romes"', encoding="utf-8")
    code = "from labkit import check\ndef mean(x): return 0\ncheck(mean)"
    said = python(copy, code)
    assert "the course cannot be used: exercises is romes" in said and "defect" not in said


def test_a_root_without_a_course_is_told(tmp_path):
    with pytest.raises(CourseError, match="no labkit.toml, and there is no solutions/ folder"):
        Course.find(tmp_path)


def test_two_exercises_of_one_name_are_told(copy):
    shutil.copytree(copy / "rooms" / "averages" / "mean", copy / "rooms" / "spread" / "mean")
    for command in (["lint"], ["mistakes"]):
        done = run(copy, "-m", "labkit.cli", *command)
        said = "averages/mean and spread/mean: two exercises are called mean"
        assert said in done.stdout + done.stderr and "Traceback" not in done.stderr


def test_pyproject_states_a_course_too_and_others_are_left_alone(copy):
    text = (copy / "labkit.toml").read_text(encoding="utf-8")
    (copy / "labkit.toml").unlink()
    (copy / "pyproject.toml").write_text(f"[tool.labkit]\n{text}", encoding="utf-8")
    assert place.find(copy).title == "Statistics by hand"
    (copy / "pyproject.toml").write_text("not = = toml", encoding="utf-8")
    assert place.at(copy).title == "RNN Labs"  # a folder with solutions/, and no word on rooms


# --- new labs and exercises -------------------------------------------------------------------


def problems(folder: Path) -> list[str]:
    return run(folder, "-m", "labkit.cli", "lint").stdout.splitlines()


def test_what_new_writes_passes_lint_but_for_what_is_left_to_write(tmp_path):
    (tmp_path / "labkit.toml").touch()
    labkit(tmp_path, "new", "lab", "spread")
    assert "exercises/spread/variance/answer.py: written" in labkit(
        tmp_path, "new", "exercise", "spread", "variance")  # fmt: skip
    labkit(tmp_path, "new", "exercise", "01", "range_of")
    labkit(tmp_path, "notebooks")
    found = problems(tmp_path)
    rest = [line for line in found if "left to write" not in line and "labkit outputs" not in line]
    assert rest == [found[-1]], rest
    labkit(tmp_path, "outputs")
    assert all("left to write" in line for line in problems(tmp_path)[:-1])
    assert any("cases.py" in line and "the stub that allows" in line for line in problems(tmp_path))


def test_a_new_exercise_stands_above_the_drill(copy):
    path = copy / "solutions" / f"{LAB}.ipynb"
    notebook = nbformat.read(path, 4)
    at = [cell.id for cell in notebook.cells].index("recap")
    notebook.cells[at:at] = [nbformat.v4.new_markdown_cell("## Drill", id="drill-idea"),
                             nbformat.v4.new_code_cell("1", id="drill")]  # fmt: skip
    nbformat.write(notebook, path)
    labkit(copy, "new", "exercise", "averages", "mode")
    ids = [cell.id for cell in nbformat.read(path, 4).cells]
    assert ids.index("mode-hints") + 1 == ids.index("drill-idea") < ids.index("recap")


def test_new_rooms_are_named_where_they_cannot_be(copy):
    for command, said in [
        (
            ["exercise", "averages", "mean"],
            "rooms/averages/mean: an exercise is called mean already",
        ),
        (["exercise", "averages", "2nd"], "2nd: no name for a function"),
        (["exercise", "nowhere", "mode"], "nowhere: no lab is called so"),
        (["lab", "averages"], "01_averages: there is such a lab already"),
        (["exercise", "mode"], "it takes LAB NAME"),
    ]:
        done = run(copy, "-m", "labkit.cli", "new", *command)
        assert done.returncode == 2 and said in done.stderr


def test_new_asks_for_a_course_where_there_is_none(tmp_path):
    done = run(tmp_path, "-m", "labkit.cli", "new", "lab", "spread")
    assert done.returncode == 2 and "an empty file labkit.toml" in done.stderr
    assert not list(tmp_path.iterdir())


def test_student_notebooks_hold_no_solution():
    text = json.dumps(nbformat.read(HERE / "notebooks" / f"{LAB}.ipynb", 4))
    assert "sorted(x)" not in text and "YOUR CODE HERE" in text
