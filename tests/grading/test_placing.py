"""Whose a file is and which one counts: what real classes hand in, and what nobody should get
away with. Every file must come up with a reason."""

import io
import os
import stat
import time
import zipfile
from datetime import datetime

import classroom
import pytest

from labkit.grading import archive, classlist, names, release, walk
from labkit.grading.archive import Budget
from labkit.grading.find import find
from labkit.grading.naming import Naming
from labkit.grading.walk import File
from labkit.grading.when import due_time
from labkit.release.course import Course

LABS = release.find(Course.find(classroom.ROOT))
FILE = b'{"cells": [], "nbformat": 4, "nbformat_minor": 5, "metadata": {}}'
WORKED = classroom.notebook("03_forward")
BLANK = classroom.blank("03_forward")
ONE = classroom.notebook("03_forward", {"softmax": classroom.answers("03_forward")["softmax"]})
NOON = datetime(2026, 3, 1, 12)


def people(*paths, content="", known=None):
    """Student and lab of each path of one class, without files."""
    files = [File(tuple(p.split("/")), ".ipynb", None, p, NOON, NOON) for p in paths]
    found = Naming(files, tuple(LABS), lambda file: content, known).read()
    said = {r.file.label: (r.said.student, r.said.lab) for r in found}
    return [said.get(p) for p in paths]


BLACKBOARD = "{}_attempt_2026-03-01-12-00-00_03_forward"
CLASSES = {
    "Blackboard, users with underscores": (
        [BLACKBOARD.format(f"RNN Lab 3_{who}") for who in ("a_smith", "b_smith", "ben")],
        ["a_smith", "b_smith", "ben"],
    ),
    "Blackboard, two of them": (
        [BLACKBOARD.format(f"RNN Lab 3_{who}") for who in ("a_smith", "a_jones")],
        ["a_smith", "a_jones"],
    ),
    "Blackboard, one of them": ([BLACKBOARD.format("RNN Lab 3_a_smith")], ["a_smith"]),
    "Blackboard, all begin alike": (
        [BLACKBOARD.format(f"Lab 3_a_{who}") for who in ("smith", "jones", "brown", "li")],
        ["a_smith", "a_jones", "a_brown", "a_li"],
    ),
    "Blackboard, an assignment with underscores": (
        [BLACKBOARD.format(f"Lab_3_due_friday_{who}") for who in ("a_smith", "b_li", "ben")],
        ["a_smith", "b_li", "ben"],
    ),
    "Blackboard, an assignment that says no lab": (
        [BLACKBOARD.format(f"First steps_{who}") for who in ("a_smith", "b_li", "b_smith")],
        ["a_smith", "b_li", "b_smith"],
    ),
    "sheets": (["ps3/ana/03_forward", "ps3/bo/03_forward", "ps4/bo/x"], ["ana", "bo", "bo"]),
    "one sheet": (["ps3/ana/03_forward", "ps3/bo/03_forward"], ["ana", "bo"]),
    "sections of other people": (
        ["Section A/ana/03_forward", "Section B/bo/03_forward"],
        ["ana", "bo"],
    ),
    "sections by a word of their own": (
        ["red/ana/03_forward", "red/bo/03_forward", "blue/chi/03_forward", "blue/dan/03_forward"],
        ["ana", "bo", "chi", "dan"],
    ),
    "sections, then labs": (
        ["tutorial 1/03_forward/ana", "tutorial 2/03_forward/bo"],
        ["ana", "bo"],
    ),
    "sheets, then files": (["sheet 3/ana", "sheet 3/bo"], ["ana", "bo"]),
    "groups that hand in together": (["group 3/03_forward", "group 4/x"], ["group 3", "group 4"]),
    "numbered people": (["student_01/notebook", "student_03/notebook", "student_12/notebook"],
                        ["student_01", "student_03", "student_12"]),
    "numbered files": (["student_01", "student_03", "student_12"],
                       ["student_01", "student_03", "student_12"]),
    "numbered people, named files": (["s01/03_forward", "s03/03_forward"], ["s01", "s03"]),
    "numbers before the lab": (["student_01_03_forward", "student_3_03_forward"],
                               ["student_01", "student_3"]),
    "Classroom 50": (["cs50-03-forward-ana/03_forward", "cs50-03-forward-bo-li/03_forward"],
                     ["ana", "bo-li"]),
    "Classroom 50, a class of one": (["rnn-2026-03-forward-ana/03_forward"], ["ana"]),
    "Classroom 50, downloaded": (
        [f"cs50_submissions_2026_05_09_T_14/cs50-lab-3-{who}/03_forward" for who in ("a", "b")],
        ["a", "b"],
    ),
    "Classroom 50, a longer assignment": (
        [f"cs50-03-forward-pass-{who}/03_forward" for who in ("ana", "bo", "chi-x")],
        ["ana", "bo", "chi-x"],
    ),
    "Classroom 50, an assignment that says no lab": (
        [f"cs50-week-two-{who}/{file}" for who, file in (
            ("ana", "03_forward"), ("bo", "x"), ("bo-li", "03_forward"))], ["ana", "bo", "bo-li"],
    ),
    "a class under a folder called Solutions": (
        ["Solutions/ana/03_forward", "Solutions/bo/03_forward"], ["ana", "bo"]),
    "files in it": (["solutions/ana_03_forward", "solutions/bo_03_forward"], ["ana", "bo"]),
    "GitHub's own": (["03_forward-ana/03_forward", "03_forward-b-li/x"], ["ana", "b-li"]),
    "exports in folders of their own": (
        [f"{kurs}/{who}_{n}_assignsubmission_file_/03_forward" for kurs, who, n in (
            ("INF-Lab 3-77", "Jane Doe", 11), ("INF-Lab 3-77", "Bo Li", 12))],
        ["Jane Doe", "Bo Li"],
    ),
    "users that look like sheets": (
        ["ss1234/my answers", "ss2345/03_forward", "td12/homework", "ws77/x"],
        ["ss1234", "ss2345", "td12", "ws77"],
    ),
    "users that look like sheets, files of their own names": (
        ["ss1234/my answers", "ss2345/homework"], ["ss1234", "ss2345"]),
    "one who names others inside of it": (
        ["ss1234/ana/03_forward", "ss1234/bo/03_forward", "ss2345/03_forward", "ss3456/x",
         "td1/y"], ["ss1234", "ss1234", "ss2345", "ss3456", "td1"]),
    "a sheet among people": (["ana/03_forward", "Summer/x", "ps3/bo/03_forward"],
                             ["ana", "Summer", "ps3"]),
    "a sheet in which somebody has not said who": (
        ["sheet 3/ana", "sheet 3/bo", "sheet 3/03_forward", "sheet 4/bo"],
        ["ana", "bo", "sheet 3", "bo"],
    ),
    "submissions, one for each": (
        [f"{who}_submission/03_forward" for who in ("ana", "bo", "chi")], ["ana", "bo", "chi"]),
    "submissions, the word first": (
        [f"submission_{who}/x" for who in ("ana", "bo")], ["ana", "bo"]),
    "submissions, with the lab": (
        [f"Lab3-submission-{who}/03_forward" for who in ("ben", "chi")], ["ben", "chi"]),
    "one submission": (["ana_submission/03_forward"], ["ana"]),
    "a submission that names another one inside": (
        ["submission_mal/ana/03_forward", "ana/03_forward", "bo/03_forward"],
        ["submission_mal", "ana", "bo"],
    ),
    "nobody has a name": ([f"{i:02}/03_forward" for i in range(1, 13)],
                          [f"{i:02}" for i in range(1, 13)]),
    "nobody has a name, files of any": (
        [f"{i:02}/work" for i in (1, 3, 4)], ["01", "03", "04"]),
    "a user called after a lab": (["lab7/03_forward", "ana/03_forward"], ["lab7", "ana"]),
    "late work beside": (["late/ana/03_forward", "on time/bo/03_forward"], ["ana", "bo"]),
}  # fmt: skip


@pytest.mark.parametrize("kind", CLASSES)
def test_everyone_is_told_apart_and_called_right(kind):
    paths, students = CLASSES[kind]
    assert people(*paths, content="03_forward") == [(who, "03_forward") for who in students]


SEVERAL = {
    "late work in a folder of its own": (
        {"submissions": ["ana/03_forward", "bo/03_forward", "mal/03_forward"],
         "late": ["mal/ana/03_forward", "mal/bo/03_forward"]}, {"ana", "bo", "mal"}, "mal"),
    "everybody's folder": (
        {"ana": ["03_forward"], "bo": ["my work/03_forward"],
         "mal": ["ana/03_forward", "bo/03_forward"]}, {"ana", "bo", "mal"}, "mal"),
    "everybody's folder, which all name somebody": (
        {"ana": ["ana k/03_forward"], "bo": ["bo/03_forward"], "chi": ["a/03_forward"],
         "mal": ["ana/03_forward", "bo/03_forward"]}, {"ana", "bo", "chi", "mal"}, "mal"),
    "everybody's zip": (
        {"ana.zip": ["03_forward"], "bo.zip": ["03_forward"],
         "mal.zip": ["ana/03_forward", "bo/03_forward"]}, {"ana", "bo", "mal"}, "mal"),
    "everybody's zip, in a platform's form inside": (
        {"ana.zip": ["03_forward"], "bo.zip": ["03_forward"],
         "mal.zip": ["ana_41001_99001_03_forward", "bo_41002_99002_03_forward"]},
        {"ana", "bo", "mal"}, "mal"),
    "a class and a latecomer": (
        {"submissions": ["ana/03_forward", "bo/03_forward"], "zoe": ["03_forward"]},
        {"ana", "bo", "zoe"}, ""),
    "late work that names nobody": (
        {"canvas": ["ana/03_forward", "bo/03_forward"], "late": ["03_forward"]},
        {"ana", "bo"}, ""),
    "a class in two halves": (
        {"lab a": ["ana/03_forward", "bo/03_forward"], "lab b": ["chi/03_forward", "dan/x"]},
        {"ana", "bo", "chi", "dan"}, ""),
    "flat downloads": (
        {"lab3": ["ana_03_forward", "bo_03_forward"], "more": ["chi_03_forward", "dan_03_forward"]},
        {"ana", "bo", "chi", "dan"}, ""),
}  # fmt: skip


@pytest.mark.parametrize("kind", SEVERAL)
def test_no_path_of_several_decides_for_itself_whose_it_is(tmp_path, kind):
    """mal's files are newer than all others, and hold as much."""
    (layout, students, mal), bad = SEVERAL[kind], WORKED + b"\n"
    for name, inside in layout.items():
        hers = name.startswith(("mal", "late"))
        files = {f"{n}.ipynb": bad if hers else WORKED for n in inside}
        if name.endswith(".zip"):
            classroom.zipped(tmp_path / name, files)
        else:
            classroom.put(tmp_path / name, files)
        for path in (tmp_path / name, *(tmp_path / name).glob("**/*.ipynb")):
            os.utime(path, (2e9, 2e9) if hers else (1e9, 1e9))
    found = find([tmp_path / name for name in layout], LABS)
    assert set(found.students) == students
    for made in found.submissions:
        assert made.source.read() == (bad if made.student == mal else WORKED), made


@pytest.mark.parametrize("name", ["mal_final", "late"])
def test_with_a_class_list_a_path_that_it_does_not_know_is_nobody_elses(tmp_path, name):
    (tmp_path / "list.csv").write_text("student\nana\nbo\nmal\n")
    listed, bad = classlist.read(tmp_path / "list.csv"), WORKED + b"\n"
    layout = {"ana": {"03_forward.ipynb": WORKED}, "bo": {"03_forward.ipynb": WORKED},
              name: {"ana/03_forward.ipynb": bad}}  # fmt: skip
    paths = [classroom.put(tmp_path / n, files) for n, files in layout.items()]
    os.utime(tmp_path / name / "ana/03_forward.ipynb", (2e9, 2e9))
    found = find(paths, LABS, people=listed)
    (ana,) = (s for s in found.submissions if s.student == "ana")
    assert (ana.source.read() == bad) is (name == "late") is bool(found.doubts)
    both = [classroom.put(tmp_path / n, {f"{w}/03_forward.ipynb": FILE for w in who})
            for n, who in (("one", ("ana", "bo")), ("two", ("mal", "zed")))]  # fmt: skip
    assert find(both, LABS, people=listed).students == ["ana", "bo", "mal", "zed"]


def test_who_names_thousands_of_folders_keeps_nobody_waiting(tmp_path):
    """What lies beside a name is looked at once, not anew for each of them: 4,000 took minutes."""
    names = (f"lab 3-{i}_x_submission/03 forward" for i in range(4000))
    classroom.put(tmp_path, {"mal.zip": bundle({f"{n}.txt": b"" for n in names}),
                             "bo/03_forward.ipynb": FILE})  # fmt: skip
    before = time.process_time()
    assert find([tmp_path], LABS).students == ["bo", "mal"]
    assert time.process_time() - before < 10


def test_dates_in_a_zip_count_where_all_were_packed_by_a_platform(tmp_path):
    def zipped(name, *entries):
        with zipfile.ZipFile(tmp_path / name, "w") as made:
            for entry in entries:
                made.writestr(zipfile.ZipInfo(f"{entry}.ipynb", (2020, 1, 1, 0, 0, 0)), FILE)
        return tmp_path / name

    canvas = [zipped(f"lab {i}.zip", *(f"{who}_4100{i}_9900{i}_03_forward" for who in ("a", "b")))
              for i in (3, 4)]  # fmt: skip
    assert {s.when.year for s in find(canvas, LABS).submissions} == {2020}
    others = [zipped("ana.zip", "03_forward"), zipped("mal.zip", "x_1001_1002_03_forward")]
    assert not {s.when.year for s in find(others, LABS).submissions} & {2020}
    assert not {s.when.year for s in find([canvas[0], others[0]], LABS).submissions} & {2020}
    assert {s.when.year for s in find(canvas[:1], LABS).submissions} == {2020}


def test_what_two_paths_hold_of_one_student_is_looked_at(tmp_path):
    first, second = tmp_path / "submissions", tmp_path / "more"
    classroom.put(first, {"ana/03_forward.ipynb": WORKED, "bo/03_forward.ipynb": WORKED})
    classroom.put(second, {"ana/03_forward.ipynb": ONE, "bo/03_forward.ipynb": WORKED})
    found = find([first, second], LABS)
    assert list(found.doubts) == [("ana", "03_forward")]
    assert "another of the paths" in found.doubts["ana", "03_forward"]


def test_in_what_one_person_has_handed_in_no_folder_is_farther_outside(tmp_path):
    files = {"03_forward.ipynb": ONE, "final/03_forward.ipynb": WORKED}
    (made,) = find([classroom.put(tmp_path, files)], LABS, person="ana").submissions
    assert (made.student, made.label) == ("ana", "final/03_forward.ipynb")


@pytest.mark.parametrize("word", ["late", "work", "uploads", "all"])
def test_who_is_called_like_a_class_s_folder_takes_nobodys_place(tmp_path, word):
    files = {"ana/03_forward.ipynb": ONE, "bo/03_forward.ipynb": WORKED,
             f"{word}/ana/03_forward.ipynb": WORKED}  # fmt: skip
    found = find([classroom.put(tmp_path, files)], LABS)
    (ana,) = (s for s in found.submissions if s.student == "ana")
    assert ana.source.read() == ONE and ("ana", "03_forward") in found.doubts


def test_of_several_outermost_folders_none_is_all_of_one_student(tmp_path):
    names = ("ana_submission", "01", "ws77", "lab7")
    for name in names:
        where = tmp_path / name
        classroom.put(where, {f"{name}/03_forward.ipynb": FILE, "zoe/03_forward.ipynb": FILE})
        assert len(find([where], LABS).students) == 2, name


def test_the_labs_of_sheets_are_what_their_cells_say(tmp_path):
    files = {f"{who}/notebook.ipynb": WORKED for who in ("student_01", "student_07")}
    files["hw5/chi/work.ipynb"] = WORKED
    found = find([classroom.put(tmp_path, files)], LABS)
    assert {(s.student, s.lab) for s in found.submissions} == {
        (who, "03_forward") for who in ("student_01", "student_07", "chi")
    }


def test_a_class_list_decides_who_exists(tmp_path):
    (tmp_path / "list.csv").write_text("student,name,email\na_smith,Ann Smith,ann@x.edu\nbo,Bo,\n")
    known = classlist.read(tmp_path / "list.csv").holds
    assert people(BLACKBOARD.format("Week one_of_two_a_smith"), known=known)[0][0] == "a_smith"
    assert people("cs50-03-forward-bo-x-bo/y", "ann_03_forward_z", known=known) == [
        ("bo", "03_forward"), ("ann", "03_forward")]  # fmt: skip
    # Whoever is not in the list is not made somebody who is.
    paths = ["red/bo/03_forward", "red/a_smith/03_forward", "zed/03_forward"]
    assert [who for who, _ in people(*paths, known=known)] == ["bo", "a_smith", "zed"]
    paths = ["bo/03_forward", "a_smith/03_forward", "zed/bo/03_forward"]
    assert [who for who, _ in people(*paths, known=known)] == ["bo", "a_smith", "zed"]


def test_a_name_is_its_owner_s_before_it_is_the_beginning_of_a_classmate_s_address(tmp_path):
    """Ana's name on GitHub is ben, and Ben's address begins so."""
    path = tmp_path / "list.csv"
    path.write_text("student,name,email\nben,Ana Amal,a@x.edu\nbk,Ben Klein,ben@x.edu\n")
    listed = classlist.read(path)
    assert {p.student: p.name for p in listed.people(["ben", "bk"])} == {
        "ben": "Ana Amal", "bk": "Ben Klein"}  # fmt: skip
    path.write_text("name,email\nAna Amal,a@x.edu\nBen Klein,ben@x.edu\n")
    listed = classlist.read(path)
    assert listed.same(["ben", "Ben Klein"]) == {"ben": "ben", "Ben Klein": "Ben Klein"}
    assert [p.name for p in listed.people(["Ben Klein", "ben"])] == ["Ben Klein", "Ana Amal", "ben"]
    assert listed.same(["ben", "BEN"]) == {"ben": "ben", "BEN": "ben"}  # nobody else has the row


def test_two_names_of_one_row_are_one_student(tmp_path):
    (tmp_path / "list.csv").write_text("student,name\nasmith,Ann Smith\n")
    listed = classlist.read(tmp_path / "list.csv")
    files = {"asmith/01_tokens.ipynb": FILE, "Ann Smith/03_forward.ipynb": FILE}
    found = find([classroom.put(tmp_path / "in", files)], LABS, people=listed)
    assert found.students == ["Ann Smith"] and len(found.submissions) == 2


# What a student makes is that student's


INSIDE = [
    "bo/03_forward", "submitted/bo/03_forward/03_forward", "03_forward-bo/03_forward",
    "bo_12345_67890_03_forward", "Bo_123_assignsubmission_file_/03_forward",
    "Lab 3_bo_attempt_2020-01-01-00-00-00_03_forward", "../bo/03_forward", "bo_03_forward",
    "1-2 - bo - Mar 1, 2020 1005 PM - 03_forward", "ps3/bo/03_forward", "cs-03-forward-bo/x",
]  # fmt: skip


@pytest.mark.parametrize("inside", INSIDE)
@pytest.mark.parametrize("form", ["folder", "zip", "zip in a class's zip", "zip among zips"])
def test_nothing_inside_is_somebody_elses(tmp_path, inside, form):
    path = f"{inside}.ipynb"
    packed = classroom.zipped(tmp_path / "a.zip", {path: BLANK, f"chi/{path}": BLANK}).read_bytes()
    honest = {"bo/03_forward.ipynb": WORKED}
    where = [tmp_path / "in"]
    if form == "folder":
        classroom.put(
            tmp_path / "in/ana", {path.replace("..", "up"): BLANK, "x/03_forward.ipynb": BLANK}
        )
    elif form == "zip":
        classroom.put(tmp_path / "in", {"ana.zip": packed})
    elif form == "zip in a class's zip":
        where = [classroom.zipped(tmp_path / "all.zip", {"ana/w.zip": packed, **honest})]
    else:
        classroom.put(tmp_path / "in", {"uploads.zip": packed, "ana.zip": packed}) and os.remove(
            tmp_path / "in/uploads.zip"
        )
        classroom.zipped(tmp_path / "in/bo.zip", {"03_forward.ipynb": WORKED})
    if form in ("folder", "zip"):
        classroom.put(tmp_path / "in", honest)
    found = find(where, LABS)
    assert set(found.students) <= {"ana", "bo"} and not {"chi"} & set(found.students)
    (bo,) = (s for s in found.submissions if s.student == "bo")
    assert bo.source.read() == WORKED


@pytest.mark.parametrize("name", ["ana_03_forward_2020-01-01_0000", "03_forward 2020-01-01 00.00",
                                  "y_ana_attempt_2020-01-01-00-00-00_03_forward"])  # fmt: skip
def test_a_date_in_a_students_own_name_does_not_get_round_the_due_time(tmp_path, name):
    classroom.put(tmp_path, {f"ana/{name}.ipynb": FILE})
    inner = classroom.zipped(tmp_path / "bo.zip", {}).with_suffix(".zip")
    with zipfile.ZipFile(inner, "w") as made:
        made.writestr(zipfile.ZipInfo("03_forward.ipynb", (1990, 1, 1, 0, 0, 0)), FILE)
    found = find([tmp_path], LABS, due_time("2020-06-01"))
    assert len(found.late) == 2 and not found.submissions


STAMPS = {
    "a zone of hours": (b"2026-03-01 09:00:00+01:00", True),
    "a zone of a name": (b"2026-03-01 09:00:00.5 CET", True),
    "no zone": (b"2026-03-01 09:00:00", True),
    "a zone that is none": (b"2026-03-01 09:00:00 Nowhere/Land", False),
    "a path as a zone": (b"2026-03-01 09:00:00 ../../etc/passwd", False),
    "year 1": (b"0001-01-01 00:00:00 UTC", False),
    "year 9999": (b"9999-12-31 23:59:59 UTC", False),
    "year 36812": (b"36812-01-01 00:00:00 UTC", False),
    "no text": (b"\xff\xfe\x00", False),
    "nothing": (b"", False),
    "much": (b"2026-03-01 09:00:00 UTC" + b" " * 5_000_000, True),
}


@pytest.mark.parametrize("kind", STAMPS)
def test_whatever_a_timestamp_holds(tmp_path, kind):
    data, counts = STAMPS[kind]
    folder = "submitted/ana/03_forward"
    classroom.put(tmp_path, {f"{folder}/03_forward.ipynb": FILE, f"{folder}/timestamp.txt": data})
    os.utime(tmp_path / folder / "03_forward.ipynb", (4e9, 4e9))
    (found,) = find([tmp_path], LABS).submissions
    assert (found.when.year == 2026) is counts


@pytest.mark.skipif(os.name == "nt", reason="needs pipes and links")
@pytest.mark.parametrize("kind", ["pipe", "zero", "folder"])
def test_a_timestamp_that_is_no_file(tmp_path, kind):
    folder = tmp_path / "submitted/ana/03_forward"
    classroom.put(folder, {"03_forward.ipynb": FILE})
    stamp = folder / "timestamp.txt"
    {"pipe": os.mkfifo, "folder": os.mkdir}.get(kind, lambda p: os.symlink("/dev/zero", p))(stamp)
    assert find([tmp_path], LABS).students == ["ana"]


def test_a_timestamp_counts_only_in_the_exchange(tmp_path):
    stamp = b"2020-01-01 00:00:00 UTC"
    for where in ("ana", "bo/submitted/x/03_forward", "chi/submitted/03_forward"):
        classroom.put(tmp_path / where, {"03_forward.ipynb": FILE, "timestamp.txt": stamp})
    found = find([tmp_path], LABS)
    assert found.students == ["ana", "bo", "chi"]
    assert all(s.when.year > 2020 for s in found.submissions)


# What the walk meets


@pytest.mark.skipif(os.name == "nt", reason="makes names that Windows has not")
def test_folders_without_end_and_names_of_any_bytes(tmp_path, request):
    request.addfinalizer(lambda: _take_away(tmp_path))
    classroom.put(tmp_path, {"bo/03_forward.ipynb": FILE})
    odd = [b"an\xff", b"an\xfe", b"a\nb", b"\x1b[31mred", b"a  b", b"a b", "\u202eana".encode()]
    for name in odd:
        os.mkdir(os.path.join(os.fsencode(tmp_path), name))
        with open(os.path.join(os.fsencode(tmp_path), name, b"03_forward.ipynb"), "wb") as file:
            file.write(FILE)
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(1900):
        os.mkdir("d", dir_fd=here)
        inner = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)
    found = find([tmp_path], LABS)
    assert len(found.students) == len(odd) + 1
    texts = [*found.students, *(s.label for s in found.seen), *(a + b for a, b in found.unplaced)]
    assert all(names.line(t) == t and t.encode() for t in texts)
    assert any("folders deep" in why for _, why in found.unplaced)
    assert len(set(names.slugs(found.students).values())) == len(odd) + 1


def _take_away(folder) -> None:
    """Remove folders that are nested too deeply for everything that removes folders."""
    while (folder / "d").exists():
        os.rename(folder / "d", folder / "e")
        if (folder / "e/d").exists():
            os.rename(folder / "e/d", folder / "d")
        os.rmdir(folder / "e")


@pytest.mark.skipif(os.name == "nt", reason="needs a pipe")
def test_a_file_that_becomes_a_pipe_is_refused(tmp_path):
    classroom.put(tmp_path, {"ana/03_forward.ipynb": FILE})
    (made,) = find([tmp_path], LABS).submissions
    made.source.path.unlink()
    os.mkfifo(made.source.path)
    with pytest.raises(archive.Refused, match="no ordinary file"):
        made.source.read()


def bundle(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, data in files.items():
            made.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize("limits", [{"entries": 50}, {"archives": 4}, {"size": 9_000}])
def test_totals_over_nested_zips_are_capped_for_each_student(tmp_path, monkeypatch, limits):
    monkeypatch.setattr(walk, "Budget", lambda *a, **k: Budget(*a, **({} if a else limits), **k))
    inner = bundle({f"x{i}.txt": b"" for i in range(20)})
    many = bundle({f"z{i}.zip": inner for i in range(20)})
    honest = bundle({"my/lab.zip": bundle({"03_forward.ipynb": FILE})})
    for form in ("folder", "zip"):
        files = {"ana.zip": many, "bo.zip": honest, "chi/work.zip": honest}
        where = classroom.put(tmp_path / form, files)
        where = classroom.zipped(tmp_path / "all.zip", files) if form == "zip" else where
        found = find([where], LABS)
        assert found.students == ["bo", "chi"]
        assert any("with" in why and "other archives" in why for _, why in found.unplaced)
        assert len(found.seen) < 200


def test_what_a_zip_nests_costs_no_memory_of_the_leader(tmp_path, monkeypatch):
    """Of each file all names on its way are kept: 1,400 of 2,000 each were 24 GB."""
    for form in ("zip", "class", "folder"):
        deep = {f"{i:03}/{'a/' * 300}x.txt": b"" for i in range(40)}
        files = {"ana.zip": bundle(deep), "bo/03_forward.ipynb": FILE}
        where = classroom.put(tmp_path / form, files)
        if form == "class":
            where = classroom.zipped(tmp_path / "all.zip", {f"ana/{n}": b"" for n in deep} | {
                "bo/03_forward.ipynb": FILE})  # fmt: skip
        search = walk.Walk(lambda parts: parts[:1])
        assert max(len(f.parts) for f in search.files(where, False)) <= walk._DEEPEST + 1
        assert sum("folders deep" in why for _, why in search.unplaced) == 40
    monkeypatch.setattr(walk, "_PARTS", 100)
    wide = bundle({f"x/y/f{i}.txt": b"" for i in range(90)})
    classroom.put(tmp_path / "in", {"ana.zip": wide, "bo/03_forward.ipynb": FILE})
    found = find([tmp_path / "in"], LABS)
    assert found.students == ["bo"] and len(found.seen) < 40
    assert sum("too many files" in why for _, why in found.unplaced) == 1
    # What the instructor has unpacked is not counted: a class may lie in one folder.
    whole = {f"handins/s{i:02}/03_forward.ipynb": FILE for i in range(50)}
    assert len(find([classroom.put(tmp_path / "whole", whole)], LABS).submissions) == 50


def test_folders_that_look_like_a_class_s_are_no_way_around_the_totals(tmp_path, monkeypatch):
    monkeypatch.setattr(walk, "_CLASS", (30, 5, 10**6))
    inner = bundle({f"x{i}.txt": b"" for i in range(9)})
    files = {f"ss1234/a{i}/z.zip": inner for i in range(20)}
    found = find([classroom.put(tmp_path, {**files, "bo/03_forward.ipynb": FILE})], LABS)
    assert found.students == ["bo"] and sum(s.label.endswith(".txt") for s in found.seen) <= 30


def test_a_list_of_files_is_measured_before_it_is_read(tmp_path):
    data = bundle({f"x{i:050}": b"" for i in range(500)})
    classroom.put(tmp_path, {"ana.zip": data})
    with pytest.raises(archive.Refused, match="too many files"):
        archive.entries(archive.Source(tmp_path / "ana.zip"), Budget(entries=100))


def test_zips_in_zips_are_opened(tmp_path):
    deep = bundle({"rnn.zip": bundle({"03_forward.ipynb": FILE})})
    files = {f"{who}_4100{i}_99000{i}_lab.zip": bundle({"lab.zip": deep})
             for i, who in enumerate(("bergana", "odeben"))}  # fmt: skip
    found = find([classroom.zipped(tmp_path / "class.zip", files)], LABS)
    assert found.students == ["bergana", "odeben"] and not found.unplaced
    data = FILE
    for i in range(9):
        data = bundle({f"z{i}.zip" if i else "03_forward.ipynb": data})
    found = find(
        [classroom.put(tmp_path / "in", {"ana/a.zip": data, "bo/03_forward.ipynb": FILE})], LABS
    )
    assert found.students == ["bo"] and "inside more than" in found.unplaced[0][1]


# Which file counts


def at(folder, hours: dict[str, int]) -> None:
    for name, hour in hours.items():
        when = datetime(2026, 3, 1, hour).timestamp()
        os.utime(folder / name, (when, when))


CHOICES = {
    "a scratch notebook, saved later": (
        {"a/03_forward/03_forward": WORKED, "a/03_forward/scratch": FILE},
        {"a/03_forward/scratch": 13}, "a/03_forward/03_forward", False),
    "an untitled one with a function": ({"a/03_forward": WORKED, "a/Untitled": ONE},
                                        {"a/Untitled": 13}, "a/03_forward", False),
    "an untitled one that holds all": ({"a/03_forward": BLANK, "a/my work": WORKED}, {},
                                       "a/my work", False),
    "an untouched copy": ({"a/03_forward": WORKED, "a/03_forward-Copy1": BLANK}, {},
                          "a/03_forward", False),
    "an untouched file, a worked copy": ({"a/03_forward": BLANK, "a/03_forward (1)": WORKED}, {},
                                         "a/03_forward (1)", False),
    "an older folder": ({"a/03_forward": ONE, "a/old/03_forward": WORKED}, {"a/old/03_forward": 13},
                        "a/03_forward", True),
    "more exercises before fewer": ({"a/03_forward": WORKED, "a/03_forward v2": ONE},
                                    {"a/03_forward v2": 13}, "a/03_forward", True),
    "numbers in their order": ({"a/03_forward_v9": WORKED, "a/03_forward_v10": WORKED + b" "}, {},
                               "a/03_forward_v10", True),
    "the newest": ({"a/03_forward": WORKED, "a/03_forward x": WORKED + b" "}, {"a/03_forward": 13},
                   "a/03_forward", False),
    "the same twice": ({"a/03_forward": WORKED, "a/x/03_forward": WORKED}, {}, None, False),
    "one that cannot be read": ({"a/03_forward": b"{", "a/lab 3": ONE}, {"a/03_forward": 13},
                                "a/lab 3", False),
}  # fmt: skip


@pytest.mark.parametrize("kind", CHOICES)
def test_the_file_that_a_fair_person_would_take(tmp_path, kind):
    files, hours, counts, doubtful = CHOICES[kind]
    classroom.put(tmp_path, {f"{n}.ipynb": d for n, d in files.items()})
    at(tmp_path, {f"{n}.ipynb": hours.get(n, 12) for n in files})
    found = find([tmp_path], LABS)
    (made,) = found.submissions
    assert counts is None or made.label == f"{counts}.ipynb"
    assert bool(found.doubts) is doubtful
    assert [s.result for s in found.seen].count("not counted") == len(files) - 1
    assert all(s.why for s in found.seen if s.result != "counts")


# Nobody vanishes


KINDS = {
    "page": ({"03_forward.html": b"<html><body>softmax</body></html>"}, "03_forward"),
    "PDF": ({"03_forward.pdf": b"%PDF-1.4"}, "03_forward"),
    "PDF in the lab's folder": ({"03_forward/answers.pdf": b"%PDF-1.4"}, "03_forward"),
    "script": ({"lab3.py": b"def softmax(x):\n    return x\n"}, "03_forward"),
    "script without a name": ({"answers.py": b"def softmax(x):\n    return x\n"}, "03_forward"),
    "ipynb.json": ({"03_forward.ipynb.json": WORKED}, "03_forward"),
    "ipynb.txt": ({"03_forward.ipynb.txt": WORKED}, "03_forward"),
    "json": ({"work.json": WORKED}, "03_forward"),
    "txt": ({"work.txt": WORKED}, "03_forward"),
    "a photograph": ({"03_forward.jpg": b"\xff\xd8\xff"}, "03_forward"),
    "document": ({"essay.docx": b"PK"}, ""),
    "numbers": ({"table.xyz": b"1"}, ""),
    "an empty folder": ({}, ""),
    "an archive": ({"work.rar": b"Rar!"}, ""),
}


@pytest.mark.parametrize("kind", KINDS)
def test_everyone_comes_up_with_a_reason(tmp_path, kind):
    files, lab = KINDS[kind]
    classroom.put(tmp_path, {"bo/03_forward.ipynb": FILE})
    (tmp_path / "ana").mkdir()
    classroom.put(tmp_path / "ana", files)
    found = find([tmp_path], LABS)
    assert ("ana" in found.students) is bool(lab)
    assert [s.lab for s in found.submissions if s.student == "ana"] == ([lab] if lab else [])
    if not lab:
        assert any(label.startswith("ana/") and why for label, why in found.unplaced)
    labels = {s.label for s in found.seen}
    assert {f"ana/{name}" for name in files} <= labels


def test_a_notebook_counts_before_files_of_other_kinds(tmp_path):
    script = classroom.answers("03_forward")["softmax"].encode()
    classroom.put(tmp_path, {"a/03_forward.ipynb": ONE, "a/03_forward.py": script,
                             "a/03_forward.pdf": b"%PDF", "a/plot.png": b"\x89PNG",
                             "b/03_forward.ipynb": BLANK, "b/03_forward.py": script})  # fmt: skip
    found = find([tmp_path], LABS)
    assert [s.label for s in found.submissions] == ["a/03_forward.ipynb", "b/03_forward.py"]
    assert found.others == 3 and not found.unplaced


def test_the_code_of_a_clone_of_the_course_is_no_answer(tmp_path):
    book = classroom.answers("03_forward")["softmax"].encode()
    classroom.put(tmp_path, {"a/rnn-labs/notebooks/03_forward.ipynb": BLANK,
                             "a/rnn-labs/labkit/exercises/forward/softmax.py": book,
                             "a/venv/lib/03_forward.py": book})  # fmt: skip
    found = find([tmp_path], LABS)
    assert [s.label for s in found.submissions] == ["a/rnn-labs/notebooks/03_forward.ipynb"]


# Files of their own


def test_names_that_a_file_system_takes_for_one_get_files_of_their_own():
    mark = names.slugs(["Ana", "ana"])["ana"]
    crowd = ["Ana", "ana", mark, mark.upper(), "Zoe\u0308", "Zo\u00eb", "\ufb01n", "fin", "con",
             "CON", "stra\u00dfe", "strasse", names.slug("con"), "a/b", "a_b", "x" * 90,
             "x" * 91]  # fmt: skip
    made = names.slugs(crowd)
    assert len({names._folded(s) for s in made.values()}) == len(set(crowd))
    assert names.slugs(reversed(crowd)) == made
    # The suffix that is added is no way to another one's file.
    made = names.slugs(["Ana", "ana", mark])
    assert len(set(made.values())) == 3 and made[mark] == mark


def test_the_form_of_another_platform_in_a_file_s_name_is_no_person(tmp_path):
    own = "bo_attempt_2020-01-01-00-00-00_03_forward"
    uploads = enumerate((("ana", own), ("bo", "03_forward"), ("chi", "x")))
    files = {f"{who}_4100{i}_99000{i}_{rest}.ipynb": FILE for i, (who, rest) in uploads}
    found = find([classroom.zipped(tmp_path / "canvas.zip", files)], LABS)
    assert [s.student for s in found.submissions] == ["ana", "bo"]
    assert all(s.when.year > 2020 or s.when.year == 1980 for s in found.submissions)


def test_a_mode_of_a_zip_entry_makes_no_file_of_it(tmp_path):
    info = zipfile.ZipInfo("ana/03_forward.ipynb")
    info.create_system, info.external_attr = 3, (stat.S_IFIFO | 0o644) << 16
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as made:
        made.writestr(info, FILE)
        made.writestr("bo/03_forward.ipynb", FILE)
    found = find([tmp_path / "all.zip"], LABS)
    assert found.students == ["bo"] and "no ordinary file" in found.unplaced[0][1]
