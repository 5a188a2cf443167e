"""Whose work it is, against who tries for another's name; names and files without measure; what a
student's checkout may do to the autograder that grades it."""

import json
import os
import subprocess
import sys
import zipfile

import classroom
import pytest

from labkit.grading import archive, choose, classlist, names, platforms, release
from labkit.grading import find as finder
from labkit.grading.find import find
from labkit.grading.when import due_time
from labkit.release.course import Course

LABS = release.find(Course.find(classroom.ROOT))
BLANK = classroom.blank("03_forward")
WORKED = classroom.notebook("03_forward")

# What lies in a class of ana, ben and cleo, and what mal, who is not on the list, adds.
TAKEN = {
    "a file in a folder": ("{}/03_forward", "mal/ana_03_forward"),
    "a file in a file's name": ("{}_03_forward", "mal_03_forward/ana_03_forward"),
    "Canvas": ("{}_1234_567_03_forward", "mal_1236_569_ana_03_forward"),
    "Canvas, late": ("{}_1234_567_03_forward", "mal_LATE_1236_569_ana_03_forward"),
    "Moodle": ("{}_12_assignsubmission_file/03_forward",
               "mal_13_assignsubmission_file/ana_12_assignsubmission_file_03_forward"),
    "Moodle, in one folder": ("{}_12_assignsubmission_file_03_forward",
                              "mal_13_assignsubmission_file_ana_03_forward"),
    "Classroom 50": ("cs50-03-forward-{}/03_forward", "cs50-03-forward-mal/ana_03_forward"),
    "Classroom 50, a folder": ("cs50-03-forward-{}/03_forward",
                               "cs50-03-forward-mal/cs50-03-forward-ana/03_forward"),
    "by week": ("week1/{}/03_forward", "week1/mal/ana_03_forward"),
    "Blackboard": ("Lab 3_{}_attempt_2026-03-01-10-00-00_03_forward",
                   "Lab 3_mal_attempt_2026-03-01-10-00-00_x_ana_attempt_2026-03-02-10-00-00_"
                   "03_forward"),
    "Brightspace": ("12-34 - {} - Mar 1, 2026 1005 AM - 03_forward",
                    "13-34 - mal - Mar 1, 2026 1005 AM - 12-34 - ana - Mar 2, 2026 1005 AM - "
                    "03_forward"),
}  # fmt: skip


@pytest.mark.parametrize("listed", [True, False], ids=["with a class list", "without"])
@pytest.mark.parametrize("kind", TAKEN)
def test_who_is_not_on_the_list_takes_nobody_s_name(tmp_path, kind, listed):
    form, taken = TAKEN[kind]
    honest = {f"{form.format(who)}.ipynb": BLANK for who in ("ana", "ben", "cleo")}
    where = classroom.put(tmp_path / "in", {**honest, f"{taken}.ipynb": WORKED})
    (tmp_path / "list.csv").write_text("student\nana\nben\ncleo\n")
    people = classlist.read(tmp_path / "list.csv") if listed else None
    found = find([where], LABS, None, people)
    read = {s.student: s.source.read() for s in found.submissions}
    assert {who: read.get(who) for who in ("ana", "ben", "cleo")} == dict.fromkeys(
        ("ana", "ben", "cleo"), BLANK)  # fmt: skip
    assert [text for who, text in read.items() if who not in ("ana", "ben", "cleo")] == [WORKED]


def test_a_second_stamp_in_a_name_does_not_get_round_the_due_time(tmp_path):
    stamp = "attempt_2026-03-{:02}-10-00-00"
    files = [f"Lab 3_{who}_{stamp.format(1)}_03_forward" for who in ("ana", "ben")]
    files.append(f"Lab 3_mal_{stamp.format(9)}_x_{stamp.format(1)}_03_forward")
    where = classroom.put(tmp_path, {f"{name}.ipynb": BLANK for name in files})
    found = find([where], LABS, due_time("2026-03-05"))
    assert [s.student for s in found.late] == ["mal"] and found.students == ["ana", "ben"]


# Names and totals

LONG = {
    "one part": "_" * 60_000,
    "many copies": "copy" * 15_000,
    "accents without a letter": "\u0315\u0300\u0327" * 10_000,
    "blanks": " " * 60_000 + "x",
    "folders": "a/" * 30_000,
    "stamps": "2026-01-01" * 6_000,
    "brackets": "(1)" * 20_000,
}


@pytest.mark.parametrize("kind", LONG)
def test_a_name_longer_than_a_file_s_can_be_is_refused(tmp_path, kind):
    packed = classroom.zipped(tmp_path / "in/ana.zip", {
        f"{LONG[kind]}.ipynb": BLANK, "03_forward.ipynb": WORKED})  # fmt: skip
    found = find([packed.parent], LABS)
    assert [s.source.read() for s in found.submissions] == [WORKED]
    assert any("longer than a file's can be" in why for _, why in found.unplaced)


@pytest.mark.parametrize("function", [names.line, names.person])
def test_accents_are_brought_in_order_in_short_texts_only(function, monkeypatch):
    """It takes the square of their number."""
    sizes, real = [], names.unicodedata.normalize
    count = lambda form, text: sizes.append(len(text)) or real(form, text)  # noqa: E731
    monkeypatch.setattr(names.unicodedata, "normalize", count)
    assert len(function("a" + "\u0315\u0300" * 5_000)) < 400
    assert sizes and max(sizes) <= 4096


def test_of_what_one_person_hands_in_only_so_much_is_looked_into(tmp_path, monkeypatch):
    monkeypatch.setattr(finder, "_MOST_LOOKED", 2 * len(WORKED))
    files = {f"ana/x{i}.ipynb": WORKED for i in range(6)} | {"bo/y.ipynb": WORKED}
    found = find([classroom.put(tmp_path, files)], LABS)
    assert [(s.student, s.lab) for s in found.submissions] == [("ana", "03_forward"),
                                                               ("bo", "03_forward")]  # fmt: skip
    assert sum("neither its name" in why for _, why in found.unplaced) == 4
    # Folders that look like a class's are no way around it.
    monkeypatch.setattr(finder, "_OF_A_CLASS", 1)
    weeks = {f"ss1234/section {i}/x.ipynb": WORKED for i in "abcdef"} | {"bo/y.ipynb": WORKED}
    found = find([classroom.put(tmp_path / "weeks", weeks)], LABS)
    assert sum("neither its name" in why for _, why in found.unplaced) == 4


def test_of_many_files_for_one_lab_the_newest_are_looked_into(tmp_path, monkeypatch):
    monkeypatch.setattr(choose, "_MOST_BYTES", 2 * len(WORKED))
    files = {f"ana/03_forward ({i}).ipynb": WORKED + b" " * i for i in range(6)}
    where = classroom.put(tmp_path, files)
    for i, path in enumerate(sorted((where / "ana").iterdir(), key=lambda p: p.stat().st_size)):
        os.utime(path, (1e9 + i, 1e9 + i))
    found = find([where], LABS)
    assert [s.label for s in found.submissions] == ["ana/03_forward (5).ipynb"]
    assert sum("another file of the same" in s.why for s in found.seen) == 4


def test_entries_of_one_name_are_one_file(tmp_path):
    with (
        pytest.warns(UserWarning, match="Duplicate"),
        zipfile.ZipFile(tmp_path / "ana.zip", "w") as z,
    ):
        for data in (WORKED, BLANK):
            z.writestr("03_forward.ipynb", data)
    (made,) = find([tmp_path], LABS).submissions
    assert made.source.read() == BLANK
    archive.forget()


# The autograders

HIJACK = "open({!r}, 'w').close()\nraise SystemExit(0)\n"
MODULES = ("venv", "pip", "ensurepip", "subprocess", "tarfile", "tempfile", "shutil", "logging",
           "labkit", "numpy", "sitecustomize", "usercustomize")  # fmt: skip


@pytest.mark.slow
@pytest.mark.dealt(4)
@pytest.mark.parametrize("beside", [False, True], ids=["elsewhere", "in the checkout"])
def test_nothing_of_a_checkout_runs_in_classroom_50_s_autograder(tmp_path, beside):
    """Its environment cannot be made here, without a network: nothing of the student's may run
    until then, and a result that the student made is no result."""
    from labkit.cli import main

    checkout, hit = tmp_path / "work", tmp_path / "hit"
    bundle = checkout if beside else tmp_path / "bundle"
    assert main(["export", "--root", str(classroom.ROOT), "classroom50", "03", "--out",
                 str(bundle), "--seed", "7"]) == 0  # fmt: skip
    classroom.put(checkout, {f"{name}.py": HIJACK.format(str(hit)).encode() for name in MODULES})
    classroom.put(checkout, {"result.json": b'{"score": 160}', "03_forward.ipynb": WORKED,
                             "pip/__main__.py": HIJACK.format(str(hit)).encode()})  # fmt: skip
    env = {**os.environ, "PIP_NO_INDEX": "1", "COVERAGE_PROCESS_START": ""}
    env.pop("LABKIT_PYTHON", None), env.pop("PYTHONPATH", None)
    done = subprocess.run([sys.executable, str(bundle / "autograder.py")], cwd=checkout, env=env,
                          capture_output=True, text=True)  # fmt: skip
    assert done.returncode and "pip" in done.stderr, done.stderr
    assert not hit.exists() and not (checkout / "result.json").exists()


@pytest.mark.parametrize("kind", ["a file", "a link", "a link to nothing"])
def test_a_result_that_lies_there_already_is_none(tmp_path, monkeypatch, kind):
    """When the grader fails, the platform finds no result and not the student's; a link is not
    followed."""
    result, other = tmp_path / "result.json", tmp_path / "other"
    other.write_text("{}") if kind == "a link" else None
    result.write_text(json.dumps({"score": 160})) if kind == "a file" else result.symlink_to(other)
    monkeypatch.setattr(platforms.box, "bubblewrap", lambda: None)
    arguments = ["gradescope", "--root", str(classroom.ROOT), "--lab", "03_forward", "--seed", "1"]
    assert platforms.main([*arguments, str(tmp_path), str(result)]) == 1
    assert not os.path.lexists(result)
    assert not other.exists() or other.read_text() == "{}"
