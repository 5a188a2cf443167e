"""Finding submissions: every layout, what is refused, and which of several files counts."""

import os
import stat
import struct
import zipfile
from datetime import datetime

import classroom
import pytest

from labkit.grading import archive, release
from labkit.grading.archive import Source
from labkit.grading.find import find
from labkit.grading.naming import Naming
from labkit.grading.walk import File
from labkit.grading.when import due_time
from labkit.release import CourseError
from labkit.release.course import Course

NAMES = ("01_tokens", "03_forward", "06_pytorch")
LABS = {k: v for k, v in release.find(Course.find(classroom.ROOT)).items() if k in NAMES}
FILE = b'{"cells": [], "nbformat": 4, "nbformat_minor": 5, "metadata": {}}'


def said(*paths: str, known=None) -> list:
    """What paths of one class say, without files."""
    when = datetime(2026, 1, 1)
    files = [File(tuple(p.split("/")), ".ipynb", None, p, when, when) for p in paths]
    found = {id(r.file): r.said for r in Naming(files, NAMES, lambda file: "", known).read()}
    return [found.get(id(f)) for f in files]


def placed(folder, **options) -> set[tuple[str, str]]:
    return {(s.student, s.lab) for s in find([folder], LABS, **options).submissions}


@pytest.mark.parametrize(
    ("path", "student", "lab"),
    [
        ("ana/03_forward", "ana", "03_forward"),
        ("03_forward/ana", "ana", "03_forward"),
        ("ana_03_forward", "ana", "03_forward"),
        ("03_forward_ana", "ana", "03_forward"),
        ("03_forward/ana_03_forward", "ana", "03_forward"),
        ("submitted/ana/03_forward/03_forward", "ana", "03_forward"),
        ("course/submitted/ana/hw3/03_forward", "ana", "03_forward"),
        ("ana/03_forward/03_forward", "ana", "03_forward"),
        ("03_forward/ana/03_forward", "ana", "03_forward"),
        ("ana/notebooks/03_forward", "ana", "03_forward"),
        ("ana/03_forward (1)", "ana", "03_forward"),
        ("ana/03_forward-Copy1", "ana", "03_forward"),
        ("ana/Copy of 03_forward", "ana", "03_forward"),
        ("ana/3 Forward final", "ana", "03_forward"),
        ("ana/03-forward", "ana", "03_forward"),
        ("ana/HW_03_forward_v2", "ana", "03_forward"),
        ("ana/lab03", "ana", "03_forward"),
        ("ana/Lab 3", "ana", "03_forward"),
        ("ana/forward", "ana", "03_forward"),
        ("03-forward-ana/notebook", "ana", "03_forward"),
        ("Ana María Ñandú/03_forward", "Ana María Ñandú", "03_forward"),
        ("李小龙_03_forward", "李小龙", "03_forward"),
        ("o'brien-smith_03_forward", "o'brien-smith", "03_forward"),
        ("03_forward/smith_06", "smith_06", "03_forward"),
        ("doejane_LATE_12345_678901_03_forward", "doejane", "03_forward"),
        ("doejane_12345_678901_03_forward-2", "doejane", "03_forward"),
        ("Jane Doe_1327627_assignsubmission_file_/03_forward", "Jane Doe", "03_forward"),
        ("Jane Doe_1327627_assignsubmission_file_03_forward", "Jane Doe", "03_forward"),
        ("Lab 3_jdoe7_attempt_2026-03-01-22-15-00_03_forward", "jdoe7", "03_forward"),
        ("1234-5678 - Jane Doe - Mar 1, 2026 1005 PM - 03_forward", "Jane Doe", "03_forward"),
        ("ana/homework", "ana", ""),
        ("03_forward", "", "03_forward"),
    ],
)
def test_a_path_says_who_and_what(path, student, lab):
    (found,) = said(path)
    assert (found.student, found.lab) == (student, lab)


@pytest.mark.parametrize(
    ("path", "when"),
    [
        ("x_jdoe7_attempt_2026-03-01-22-15-07_03_forward", datetime(2026, 3, 1, 22, 15, 7)),
        ("1-2 - Jane Doe - Mar 1, 2026 1005 PM - 03_forward", datetime(2026, 3, 1, 22, 5)),
        ("1-2 - Jane Doe - Mar 1, 2026 105 AM - 03_forward", datetime(2026, 3, 1, 1, 5)),
        # A date that is no platform's may be whoever's.
        ("ana_03_forward_2020-01-01_0000", None),
        ("ana/x_jdoe7_attempt_2020-01-01-00-00-00_03_forward", None),
        ("ana_03_forward", None),
    ],
)
def test_a_name_says_when(path, when):
    assert said(path)[0].when == when


def test_a_name_that_fits_two_labs_is_in_doubt():
    (found,) = said("ana/01_tokens_and_03_forward")
    assert found.doubt == "its name fits 01_tokens and 03_forward"


def test_all_layouts_of_one_class(tmp_path):
    files = {
        "ana/01_tokens.ipynb": FILE,
        "ana/03_forward (1).ipynb": FILE,
        "03_forward/bo.ipynb": FILE,
        "chi_03_forward.ipynb": FILE,
        "submitted/Dé Ö/03_forward/03_forward.ipynb": FILE,
        "ana/.ipynb_checkpoints/03_forward-checkpoint.ipynb": FILE,
        "__MACOSX/ana/._03_forward.ipynb": FILE,
        "ana/._03_forward.ipynb": FILE,
        "ana/picture.png": b"",
    }
    found = find([classroom.put(tmp_path, files)], LABS)
    assert {(s.student, s.lab) for s in found.submissions} == {
        ("ana", "01_tokens"),
        ("ana", "03_forward"),
        ("bo", "03_forward"),
        ("chi", "03_forward"),
        ("Dé Ö", "03_forward"),
    }
    assert found.unplaced == [] and found.older == [] and found.others == 1


def test_the_two_unicode_forms_of_a_name_are_one_student(tmp_path):
    files = {"Zoe\u0308/01_tokens.ipynb": FILE, "Zo\u00eb/03_forward.ipynb": FILE}
    assert {s for s, _ in placed(classroom.put(tmp_path, files))} == {"Zo\u00eb"}


def test_names_that_differ_in_capitals_are_kept_apart_and_said(tmp_path):
    classroom.put(tmp_path, {"Ana/01_tokens.ipynb": FILE, "ana/01_tokens.ipynb": FILE})
    found = find([tmp_path], LABS)
    assert found.students == ["Ana", "ana"]
    assert found.notes == ["Ana and ana are kept apart: their names differ in capitals only"]


def test_a_folder_around_all_others_is_no_student(tmp_path):
    files = {"week 7/ana/03_forward.ipynb": FILE, "week 7/bo/03_forward.ipynb": FILE}
    assert placed(classroom.put(tmp_path, files)) == {("ana", "03_forward"), ("bo", "03_forward")}


def test_one_student_with_a_folder_for_each_lab_is_one_student(tmp_path):
    files = {"ana/03_forward/x.ipynb": FILE, "ana/01_tokens/y.ipynb": FILE}
    assert placed(classroom.put(tmp_path, files)) == {("ana", "03_forward"), ("ana", "01_tokens")}


def test_a_students_own_folder_may_be_named(tmp_path):
    classroom.put(tmp_path / "ana", {"03_forward.ipynb": FILE, "01_tokens.ipynb": FILE})
    assert placed(tmp_path / "ana") == {("ana", "03_forward"), ("ana", "01_tokens")}


def test_a_course_folder_of_nbgrader_counts_only_what_was_submitted(tmp_path):
    lab = "03_forward/03_forward.ipynb"
    files = {f"source/{lab}": FILE, f"release/{lab}": FILE, f"submitted/ana/{lab}": FILE,
             f"autograded/ana/{lab}": FILE}  # fmt: skip
    found = find([classroom.put(tmp_path, files)], LABS)
    assert [s.label for s in found.submissions] == [f"submitted/ana/{lab}"]


def test_a_clone_of_the_course_does_not_hand_in_its_solutions(tmp_path):
    own = classroom.notebook("03_forward", softmax="def softmax(x, axis=0):\n    return x")
    files = {"ana/notebooks/03_forward.ipynb": FILE, "bo/solutions/03_forward.ipynb": own,
             "ana/solutions/03_forward.ipynb": classroom.notebook("03_forward")}  # fmt: skip
    found = find([classroom.put(tmp_path, files)], LABS)
    assert [s.label for s in found.submissions] == [
        "ana/notebooks/03_forward.ipynb", "bo/solutions/03_forward.ipynb"]  # fmt: skip
    assert found.unplaced == [
        ("ana/solutions/03_forward.ipynb", "the published solution, in a folder of that name")
    ]


def test_a_file_whose_name_says_nothing_is_known_by_its_cells(tmp_path):
    classroom.put(tmp_path, {"ana/homework.ipynb": classroom.blank("03_forward")})
    assert placed(tmp_path) == {("ana", "03_forward")}


def test_what_cannot_be_placed_is_listed_with_the_reason(tmp_path):
    classroom.put(tmp_path, {"ana/homework.ipynb": FILE, "ana/01_tokens 03_forward.ipynb": FILE,
                             "03_forward.ipynb": FILE, "bo/01_tokens.ipynb": FILE,
                             "chi.rar": b"", "dan.zip": b"no zip"})  # fmt: skip
    found = find([tmp_path], LABS)
    assert found.unplaced == [
        ("03_forward.ipynb", "its path names no student"),
        ("ana/01_tokens 03_forward.ipynb", "its name fits 01_tokens and 03_forward"),
        ("ana/homework.ipynb", "neither its name nor its cells say which lab it is"),
        ("chi.rar", "an archive that is no zip; unpack it first"),
        ("dan.zip", "it is no zip archive that can be read"),
    ]


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="needs symbolic links")
def test_links_are_not_followed(tmp_path):
    classroom.put(tmp_path / "in", {"ana/01_tokens.ipynb": FILE})
    classroom.put(tmp_path / "out", {"03_forward.ipynb": FILE})
    (tmp_path / "in/ana/03_forward.ipynb").symlink_to(tmp_path / "out/03_forward.ipynb")
    (tmp_path / "in/bo").symlink_to(tmp_path / "out")
    found = find([tmp_path / "in"], LABS)
    assert found.students == ["ana"]
    assert found.unplaced == [("ana/03_forward.ipynb", "a link, and links are not followed"),
                              ("bo", "a link, and links are not followed")]  # fmt: skip


def test_a_pipe_called_like_a_notebook_does_not_stop_the_run(tmp_path):
    classroom.put(tmp_path, {"ana/01_tokens.ipynb": FILE})
    os.mkfifo(tmp_path / "ana" / "03_forward.ipynb")
    assert find([tmp_path], LABS).unplaced == [("ana/03_forward.ipynb", "no ordinary file")]


def test_a_missing_path_is_one_line(tmp_path):
    with pytest.raises(CourseError, match="there is no such file; name the folder"):
        find([tmp_path / "nowhere"], LABS)


# Archives


def test_a_zip_of_a_class(tmp_path):
    inside = {"ana/01_tokens.ipynb": FILE, "bo/01_tokens.ipynb": FILE,
              "__MACOSX/ana/._01_tokens.ipynb": FILE}  # fmt: skip
    assert placed(classroom.zipped(tmp_path / "class.zip", inside)) == {
        ("ana", "01_tokens"),
        ("bo", "01_tokens"),
    }


def test_a_folder_of_students_zips_with_folders_of_their_own(tmp_path):
    for student in ("ana", "bo"):
        classroom.zipped(tmp_path / f"{student}.zip", {"my labs/01_tokens.ipynb": FILE})
    assert placed(tmp_path) == {("ana", "01_tokens"), ("bo", "01_tokens")}
    several = find([tmp_path / "ana.zip", tmp_path / "bo.zip"], LABS)
    assert several.students == ["ana", "bo"]


def test_a_class_zip_beside_other_submissions(tmp_path):
    inside = {"ana/01_tokens.ipynb": FILE, "bo/01_tokens.ipynb": FILE}
    classroom.zipped(tmp_path / "uploads.zip", inside)
    classroom.put(tmp_path, {"chi/01_tokens.ipynb": FILE})
    assert {student for student, _ in placed(tmp_path)} == {"ana", "bo", "chi"}


def test_a_zip_of_zips_as_a_platform_makes_it(tmp_path):
    inner = classroom.zipped(tmp_path / "labs.zip", {"01_tokens.ipynb": FILE}).read_bytes()
    files = {f"{who}_{n}_assignsubmission_file_/labs.zip": inner
             for who, n in (("Jane Doe", 11), ("Bo Li", 12))}  # fmt: skip
    found = find([classroom.zipped(tmp_path / "all.zip", files)], LABS)
    assert found.students == ["Bo Li", "Jane Doe"]
    assert found.submissions[0].source.read() == FILE


def test_two_students_of_one_name_are_told_apart_by_number(tmp_path):
    files = {f"Jane Doe_{n}_assignsubmission_file_/01_tokens.ipynb": FILE for n in (11, 12)}
    assert find([classroom.put(tmp_path, files)], LABS).students == ["Jane Doe 11", "Jane Doe 12"]


def refused(tmp_path, info: zipfile.ZipInfo, data: bytes = FILE) -> str:
    """Why an entry is refused; its neighbour must be found all the same."""
    path = tmp_path / "class.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("bo/01_tokens.ipynb", FILE)
        made.writestr(info, data, zipfile.ZIP_DEFLATED)
    found = find([path], LABS)
    assert found.students == ["bo"]
    ((label, why),) = found.unplaced
    assert info.filename.replace("\\", "/") in label
    return why


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../ana/01_tokens.ipynb", "refused: its path leaves the archive"),
        ("ana/../../01_tokens.ipynb", "refused: its path leaves the archive"),
        ("..\\ana\\01_tokens.ipynb", "refused: its path leaves the archive"),
        ("/etc/ana/01_tokens.ipynb", "refused: its path is absolute"),
        ("C:/ana/01_tokens.ipynb", "refused: its path is absolute"),
        ("\\\\host\\ana\\01_tokens.ipynb", "refused: its path is absolute"),
    ],
)
def test_paths_that_leave_an_archive_are_refused(tmp_path, name, why):
    assert refused(tmp_path, zipfile.ZipInfo(name)) == why


def test_a_link_in_an_archive_is_refused(tmp_path):
    info = zipfile.ZipInfo("ana/01_tokens.ipynb")
    info.create_system = 3
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert refused(tmp_path, info, b"/etc/passwd") == "refused: it is a link"


def test_a_bomb_is_refused(tmp_path):
    info = zipfile.ZipInfo("ana/01_tokens.ipynb")
    assert refused(tmp_path, info, bytes(50_000_000)).endswith("50 MB, as bombs do")


def test_an_encrypted_entry_is_refused(tmp_path):
    path = classroom.zipped(tmp_path / "class.zip", {"ana/01_tokens.ipynb": FILE})
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = data.index(mark) + offset
        struct.pack_into("<H", data, at, struct.unpack_from("<H", data, at)[0] | 1)
    path.write_bytes(data)
    assert find([path], LABS).unplaced == [
        ("class.zip/ana/01_tokens.ipynb", "refused: it is encrypted")
    ]


def test_a_damaged_entry_is_refused_when_it_is_read(tmp_path):
    path = classroom.zipped(tmp_path / "class.zip", {"ana/01_tokens.ipynb": FILE * 50})
    data = bytearray(path.read_bytes())
    data[60:70] = bytes(10)
    path.write_bytes(data)
    (submission,) = find([path], LABS).submissions
    with pytest.raises(archive.Refused, match="cannot be read from its archive"):
        submission.source.read()


def test_a_size_that_lies_does_not_fill_the_memory(tmp_path):
    path = classroom.zipped(tmp_path / "class.zip", {"ana/01_tokens.ipynb": bytes(3_000_000)})
    assert len(Source(path, ("ana/01_tokens.ipynb",)).read(most=1_000)) == 1_001


def test_a_utf8_name_that_is_not_marked_as_such(tmp_path):
    path = classroom.zipped(tmp_path / "class.zip", {"Zo\u00eb/01_tokens.ipynb": FILE})
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = data.index(mark) + offset
        struct.pack_into("<H", data, at, struct.unpack_from("<H", data, at)[0] & ~0x800)
    path.write_bytes(data)
    (submission,) = find([path], LABS).submissions
    assert submission.student == "Zo\u00eb" and submission.source.read() == FILE


# Which file counts


def dated(path, hour: int) -> None:
    when = datetime(2026, 3, 1, hour).timestamp()
    os.utime(path, (when, when))


def test_the_newest_file_counts_and_the_others_are_listed(tmp_path):
    classroom.put(tmp_path, {f"ana/{n}.ipynb": FILE for n in ("03_forward", "03_forward (1)")})
    dated(tmp_path / "ana/03_forward.ipynb", 12)
    dated(tmp_path / "ana/03_forward (1).ipynb", 10)
    found = find([tmp_path], LABS)
    assert [s.label for s in found.submissions] == ["ana/03_forward.ipynb"]
    assert found.older == [("ana/03_forward (1).ipynb", "ana/03_forward.ipynb")]


def test_of_files_of_one_time_the_highest_copy_counts(tmp_path):
    names = ("03_forward", "03_forward (2)", "03_forward (10)")
    classroom.put(tmp_path, {f"ana/{n}.ipynb": FILE for n in names})
    for name in names:
        dated(tmp_path / f"ana/{name}.ipynb", 12)
    assert [s.label for s in find([tmp_path], LABS).submissions] == ["ana/03_forward (10).ipynb"]


def test_a_time_in_the_name_beats_the_files_own(tmp_path):
    names = [f"x_ana_attempt_2026-03-0{day}-08-00-00_03_forward" for day in (1, 2)]
    classroom.put(tmp_path, {f"{n}.ipynb": FILE for n in names})
    dated(tmp_path / f"{names[0]}.ipynb", 23)
    dated(tmp_path / f"{names[1]}.ipynb", 1)
    assert [s.label for s in find([tmp_path], LABS).submissions] == [f"{names[1]}.ipynb"]


def test_a_file_after_the_due_time_does_not_count_and_is_listed(tmp_path):
    classroom.put(tmp_path, {f"ana/{n}.ipynb": FILE for n in ("03_forward", "03_forward (1)")})
    classroom.put(tmp_path, {"bo/03_forward.ipynb": FILE})
    dated(tmp_path / "ana/03_forward.ipynb", 10)
    dated(tmp_path / "ana/03_forward (1).ipynb", 14)
    dated(tmp_path / "bo/03_forward.ipynb", 13)
    found = find([tmp_path], LABS, due_time("2026-03-01 12:00"))
    assert [s.label for s in found.submissions] == ["ana/03_forward.ipynb"]
    assert [s.label for s in found.late] == ["ana/03_forward (1).ipynb", "bo/03_forward.ipynb"]


def test_nbgraders_own_time_is_used(tmp_path):
    folder = "submitted/ana/03_forward"
    stamp = b"2026-03-01 09:00:00.123456 UTC"
    files = {f"{folder}/03_forward.ipynb": FILE, f"{folder}/timestamp.txt": stamp}
    classroom.put(tmp_path, files)
    assert placed(tmp_path, due=due_time("2026-03-01T09:30+00:00"))
    assert not placed(tmp_path, due=due_time("2026-03-01T08:30+00:00"))


def test_a_due_day_lasts_to_its_end():
    assert due_time("2026-03-01") == datetime(2026, 3, 1, 23, 59, 59, 999_999)
    with pytest.raises(CourseError, match="--due tomorrow: this is no time; write it as 2026"):
        due_time("tomorrow")
