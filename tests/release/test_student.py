"""What learners open, generated from what instructors edit."""

import ast
import re

import pytest
import toy

from labkit.release import Course, CourseError, generate
from labkit.release import notebook as files
from labkit.release.student import digest

PARTS = ["double-banner", "double", "double-check", "double-hints"]


@pytest.fixture
def course(tmp_path, monkeypatch):
    return toy.course(tmp_path, monkeypatch)


def student(course: Course):
    return files.read(course.student(toy.LAB))


def test_the_stub_is_all_that_is_left_of_a_solution(course):
    stub = student(course).cells[files.find(student(course), "double")]
    assert stub.source.endswith("    # YOUR CODE HERE\n    raise NotImplementedError")
    ast.parse(stub.source)


def test_nothing_of_the_solution_is_left_anywhere(course):
    def hide(cells, notebook):
        cells["double"].metadata["trace"] = "secret_sum"
        cells["show"].metadata["secret_sum"] = 1
        cells["show"].outputs.append(toy.displayed(text_plain="secret_sum"))
        cells["double-check"].attachments = {"secret_sum": {}}
        notebook.metadata["secret_sum"] = "secret_sum"

    assert "secret_sum" in toy.text_of(course.solution(toy.LAB))
    path = course.solution(toy.LAB)
    found = files.read(path)
    hide({cell.id: cell for cell in found.cells}, found)
    del found.cells[files.find(found, "double-check")]["attachments"]  # not valid in code cells
    files.write(found, path)
    generate.write(course, toy.LAB)
    said = toy.text_of(course.student(toy.LAB))
    assert "secret_sum" not in said
    assert not re.search("(BEGIN|END) SOLUTION", said)


def test_no_outputs_and_no_counts(course):
    code = [cell for cell in student(course).cells if cell.cell_type == "code"]
    assert len(code) == 5
    assert all(not cell.outputs and cell.execution_count is None for cell in code)


def test_ids_are_those_of_the_solution(course):
    solution = files.read(course.solution(toy.LAB))
    made = [cell.id for cell in student(course).cells]
    assert made == [cell.id for cell in solution.cells]


def test_generating_twice_writes_nothing(course):
    before = course.student(toy.LAB).read_bytes()
    assert generate.write(course, toy.LAB) == []
    assert course.student(toy.LAB).read_bytes() == before


def test_tags_and_the_attachments_of_texts_stay(course):
    def dress(cells, _):
        cells["show"].metadata["tags"] = ["raises-exception"]
        cells["twice"].attachments = {"a.png": {"image/png": "aGk="}}

    toy.edit(course, dress)
    generate.write(course, toy.LAB)
    cells = {cell.id: cell for cell in student(course).cells}
    assert cells["show"].metadata == {"tags": ["raises-exception"]}
    assert cells["twice"].attachments == {"a.png": {"image/png": "aGk="}}


def test_an_author_adds_one_cell_and_the_rest_is_put_around_it(course):
    ids = [cell.id for cell in student(course).cells]
    at = ids.index("double")
    assert ids[at - 1 : at + 3] == PARTS


def test_the_banner_says_what_the_entry_says(course):
    cells = {cell.id: cell.source for cell in student(course).cells}
    assert cells["double-banner"] == "### Exercise 7.1 · `double` · 10 min · ●●○ medium · 3 points"
    assert cells["double-hints"].count("<details>") == 3
    assert "Which sum is it?" in cells["double-hints"]


def test_a_changed_entry_refreshes_solution_and_student(course, monkeypatch):
    monkeypatch.setattr(generate, "faces", lambda lab: [toy.exercise(minutes=25, points=1)])
    assert len(generate.write(course, toy.LAB, check=True)) == 2
    assert "10 min" in toy.text_of(course.solution(toy.LAB))  # check writes nothing
    assert len(generate.write(course, toy.LAB)) == 2
    for path in (course.solution(toy.LAB), course.student(toy.LAB)):
        assert "25 min · ●●○ medium · 1 point" in toy.text_of(path)
    assert "1 points" not in toy.text_of(course.solution(toy.LAB))


def test_outputs_of_the_solution_survive_a_refresh(course, monkeypatch):
    monkeypatch.setattr(generate, "faces", lambda lab: [toy.exercise(minutes=25)])
    generate.write(course, toy.LAB)
    cells = {cell.id: cell for cell in files.read(course.solution(toy.LAB)).cells}
    assert cells["show"].outputs[0].text == "6\n"
    assert cells["show"].execution_count == 2


def write_in(path):
    notebook = files.read(path)
    notebook.cells[files.find(notebook, "double")].source = "def double(x):\n    return 2 * x"
    files.write(notebook, path)


def test_a_notebook_that_somebody_wrote_in_is_kept(course):
    write_in(course.student(toy.LAB))
    before = course.student(toy.LAB).read_bytes()
    with pytest.raises(CourseError, match="--overwrite"):
        generate.write(course, toy.LAB)
    assert course.student(toy.LAB).read_bytes() == before
    generate.write(course, toy.LAB, overwrite=True)
    assert "YOUR CODE HERE" in toy.text_of(course.student(toy.LAB))


def test_a_notebook_that_was_only_run_is_replaced(course):
    notebook = student(course)
    notebook.cells[1].execution_count = 1
    files.write(notebook, course.student(toy.LAB))
    assert generate.write(course, toy.LAB) == [course.student(toy.LAB)]


def test_the_digest_sees_cells_and_not_outputs(course):
    one, other = student(course), student(course)
    other.cells[1].execution_count = 3
    assert digest(one) == digest(other)
    other.cells[1].source += "#"
    assert digest(one) != digest(other)


BROKEN = {
    "cell double (6 of 14)": ("double", "def double(x):\n    ### BEGIN SOLUTION\n    return 1"),
    "cell twice (3 of 14): a solution marker in a text cell": ("twice", "### BEGIN SOLUTION"),
    "is no Python": (
        "double",
        "def double(x):\n### BEGIN SOLUTION\n    return 1\n### END SOLUTION",
    ),
}


@pytest.mark.parametrize("said", BROKEN)
def test_a_wrong_marker_names_notebook_and_cell_and_writes_nothing(said, course):
    cell_id, source = BROKEN[said]
    toy.edit(course, lambda cells, _: cells[cell_id].update(source=source))
    before = [p.read_bytes() for p in (course.solution(toy.LAB), course.student(toy.LAB))]
    with pytest.raises(CourseError) as raised:
        generate.write(course, toy.LAB)
    assert said in str(raised.value)
    assert str(raised.value).startswith(f"solutions/{toy.LAB}.ipynb")
    assert before == [p.read_bytes() for p in (course.solution(toy.LAB), course.student(toy.LAB))]
