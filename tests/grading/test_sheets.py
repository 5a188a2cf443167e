"""The sheets: no score is no number, no text is a formula, gradebooks can read them."""

import csv
import dataclasses
import io

import made
import pytest
from golden import assert_golden

from labkit.grading import classlist, names, sheets, states
from labkit.release import CourseError

CANVAS = """Student,ID,SIS User ID,SIS Login ID,Section,03_forward (4711),Final Score
    Points Possible,,,,,16,(read only)
"Li, Bo",101,s-101,bo,A,,
"Amal, Ana",102,s-102,ana,A,,
"Nobody, Nora",103,s-103,nora,B,,
"""
MOODLE = """First name,Last name,ID number,Email address
Bo,Li,s-101,bo@example.edu
Ana,Amal,s-102,ana@example.edu
"""


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def listed(tmp_path, text: str) -> classlist.ClassList:
    path = tmp_path / "class.csv"
    path.write_text(text, encoding="utf-8")
    return classlist.read(path)


@pytest.mark.parametrize("sheet", ["grades", "wide", "canvas", "moodle", "nbgrader"])
def test_the_whole_sheet(sheet):
    assert_golden(f"grading/{sheet}.csv", getattr(sheets, sheet)(made.table()))


@pytest.mark.parametrize("sheet", ["grades", "wide", "canvas", "moodle", "nbgrader"])
def test_no_cell_is_a_formula_or_hides_text(sheet):
    text = getattr(sheets, sheet)(made.table())
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert any("cmd" in cell for cell in cells)
    assert not [c for c in cells if c.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert "\u202e" not in text


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@x", "'@x"),
        ("\t=1", "'=1"),
        ("\r\n=1", "'=1"),
        ("plain", "plain"),
        (-1.5, "-1.5"),
        (None, ""),
        (3.0, "3"),
        ("a\x00b\nc", "a\ufffdb c"),
    ],
)
def test_a_cell(value, cell):
    assert names.cell(value) == cell


def test_canvas_finds_its_own_students_and_assignments(tmp_path):
    table = made.table(listed(tmp_path, CANVAS))
    text = sheets.canvas(table, listed(tmp_path, CANVAS).headers)
    header, possible, *rows = list(csv.reader(io.StringIO(text)))
    assert header == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "01_tokens",
                      "03_forward (4711)"]  # fmt: skip
    assert possible == ["    Points Possible", "", "", "", "", "10", "16"]
    by_name = {row[0]: row for row in rows}
    assert by_name["Amal, Ana"] == ["Amal, Ana", "102", "s-102", "ana", "A", "", "16"]
    assert by_name["Nobody, Nora"][5:] == ["", ""]


def test_moodle_has_what_it_maps_from(tmp_path):
    rows = read(sheets.moodle(made.table(listed(tmp_path, MOODLE))))
    (bo,) = [r for r in rows if r["Email address"] == "bo@example.edu"]
    assert (bo["ID number"], bo["First name"]) == ("s-101", "Bo")
    assert (
        bo["01_tokens"] == "" and bo["01_tokens (feedback)"] == "unreadable: broken JSON in line 1"
    )


def test_a_list_of_ones_own(tmp_path):
    table = made.table(listed(tmp_path, "student;name;email\nana;Ana Amal;a@b.c\nzed;Zed;\n"))
    shown = {p.student: (p.name, p.listed) for p in table.people}
    assert shown["ana"] == ("Ana Amal", True)
    assert shown["zed"] == ("Zed", True) and shown["bo"] == ("bo", False)


def test_who_has_no_score_has_no_total(tmp_path):
    """bo's file could not be read, and zed handed in nothing: a total of 0 would be a score."""
    table = made.table(listed(tmp_path, "student\nana\nbo\nzed\n"))
    table.add("bo", "03_forward", None, states.NOT_SUBMITTED)
    rows = {row["student"]: row for row in read(sheets.wide(table))}
    assert [rows[name]["total"] for name in ("ana", "bo", "zed")] == ["16", "", ""]
    assert rows["zed"]["maximum"] == "26" and rows["zed"]["labs without a score"] == "2"


def test_names_that_canvas_makes_are_known(tmp_path):
    people = listed(tmp_path, CANVAS).people(["amalana", "S-101"])
    assert [p.name for p in people] == ["Li, Bo", "Amal, Ana", "Nobody, Nora"]


@pytest.mark.parametrize(
    ("text", "says"),
    [("a,b\n1,2\n", "no column says who a row is"), ("", "no column says who a row is")],
)
def test_a_list_that_names_nobody_is_one_line(tmp_path, text, says):
    with pytest.raises(CourseError, match=says):
        listed(tmp_path, text)


def test_a_list_that_is_not_there_is_one_line(tmp_path):
    with pytest.raises(CourseError, match="it cannot be read"):
        classlist.read(tmp_path / "no.csv")


@pytest.mark.parametrize(
    "name", ["..", "../x", "a/b", "a\\b", "CON", "con.txt", "", ".hidden", "x" * 300, "a\0b",
             "-rf", "trailing. ", "a:b", "\u202ecod", "\ud800"]
)  # fmt: skip
def test_a_name_becomes_a_file_of_its_own(name, tmp_path):
    made_of = names.slug(name)
    path = tmp_path / made_of
    path.write_text("")
    assert path.parent == tmp_path and list(tmp_path.iterdir()) == [path]
    assert made_of != name and len(made_of.encode()) < 200


@pytest.mark.parametrize("name", ["ana", "Jane Doe", "Zo\u00eb", "o'brien", "a_b-c.d", "\u674e"])
def test_an_ordinary_name_stays(name):
    assert names.slug(name) == name


def test_names_that_clash_without_capitals_get_files_of_their_own():
    found = names.slugs(["Ana", "ana", "bo", "a/b", "a_b"])
    assert len({s.casefold() for s in found.values()}) == 5
    assert found["bo"] == "bo" and found["a_b"] == "a_b"


def test_no_formula_stands_after_a_separator_of_another_country():
    from labkit.grading.sheets import _csv

    made = _csv(("note",), [["fine;=1+1"], ["x; @SUM(A1)"], ['y;\t"-2'], ["a; b"], [3]])
    assert made == 'note\nfine;\'=1+1\nx; \'@SUM(A1)\n"y; ""\'-2"\na; b\n3\n'


@pytest.mark.parametrize("sheet", ["wide", "canvas", "moodle"])
def test_no_name_is_a_formula_after_a_separator_of_another_country(sheet):
    table, bad = made.table(), "x;=1+1"
    columns = dict.fromkeys(("id", "sis", "login", "first", "last", "section", "email"), bad)
    table.people[0] = dataclasses.replace(table.people[0], name=bad, columns=columns)
    text = getattr(sheets, sheet)(table)
    assert "x;'=1+1" in text and bad not in text
