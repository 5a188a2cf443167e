"""Reading and writing notebook files: a clear complaint, and never half a file."""

import json
import os

import pytest
import toy

from labkit.release import Course, CourseError
from labkit.release import notebook as files

CELL = {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "x"}
FRAME = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [CELL]}
BROKEN = {
    "broken JSON in line 1, column 2": "{",
    "broken JSON in line 1, column 1": "",
    "no notebook of format 4": "[1, 2]",
    "no notebook of format 4 ": '{"worksheets": []}',
    "before 4.5": json.dumps(FRAME | {"nbformat_minor": 2}),
    "has the same id": json.dumps(FRAME | {"cells": [CELL, CELL]}),
    "has no id": json.dumps(FRAME | {"cells": [{k: v for k, v in CELL.items() if k != "id"}]}),
    "no valid notebook": json.dumps(FRAME | {"cells": [CELL | {"cell_type": "poem"}]}),
    "a git conflict in line 2": '{\n<<<<<<< HEAD\n "a": 1\n=======\n>>>>>>> b\n}',
}


@pytest.mark.parametrize("said", BROKEN)
def test_a_broken_file_is_one_line_with_name_and_way_out(said, tmp_path):
    path = tmp_path / "01_lab.ipynb"
    path.write_text(BROKEN[said])
    with pytest.raises(CourseError) as raised:
        files.read(path)
    assert said.strip() in str(raised.value)
    assert str(raised.value).startswith("01_lab.ipynb")
    assert "\n" not in str(raised.value)
    assert raised.value.mend


def test_bytes_that_are_no_text_and_a_missing_file(tmp_path):
    path = tmp_path / "01_lab.ipynb"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CourseError, match="not UTF-8"):
        files.read(path)
    with pytest.raises(CourseError, match="no such file"):
        files.read(tmp_path / "02_lab.ipynb")


def test_a_repeated_id_names_both_cells(tmp_path):
    path = tmp_path / "01_lab.ipynb"
    path.write_text(json.dumps(FRAME | {"cells": [CELL, CELL | {"id": "b"}, CELL]}))
    with pytest.raises(CourseError, match=r"cell a \(3 of 3\): cell 1 has the same id"):
        files.read(path)


def test_writing_and_reading_gives_the_same_notebook(tmp_path):
    path = tmp_path / "lab.ipynb"
    assert files.write(toy.notebook(), path)
    assert path.read_bytes().endswith(b"}\n")
    again = files.read(path)
    assert again == toy.notebook()
    assert not files.write(again, path)  # the file already says so


def test_a_write_that_fails_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "lab.ipynb"
    path.write_text("old")

    def full(*_):
        raise OSError("no space left")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space"):
        files.write(toy.notebook(), path)
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["lab.ipynb"]


def test_sources_alone_are_those_of_the_whole_notebook(tmp_path):
    path = Course.find().solution("03_forward")
    assert files.sources(path) == [(c.cell_type, c.id, c.source) for c in files.read(path).cells]
    for said, text in BROKEN.items():
        (tmp_path / "01_lab.ipynb").write_text(text)
        if said != "no valid notebook":
            with pytest.raises(CourseError, match=said.strip()):
                files.sources(tmp_path / "01_lab.ipynb")
