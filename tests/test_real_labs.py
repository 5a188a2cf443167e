"""Each lab of Part II on real data: its one line changed, it runs to its end all the same.

The files are looked for in LABKIT_DATA and never fetched here; without them the labs are not run,
but each says what is missing and goes on with made data. What trains takes most of the time, and
runs on real data with LABKIT_LONG alone; on made data nbval runs it.
"""

import asyncio
import os
from pathlib import Path

import pytest
from untrained import untrained

from labkit.data import real
from labkit.release import Course, outputs
from labkit.release import notebook as files

COURSE = Course.find()
SWITCH = "REAL = False"


def switchable() -> list[str]:
    """The labs whose data cell begins with the switch."""
    found = []
    for lab in COURSE.labs:
        notebook = files.read(COURSE.solution(lab))
        if any(c.id == "data" and c.source.startswith(SWITCH) for c in notebook.cells):
            found.append(lab)
    return found


LABS = switchable()
FOLDER = Path(os.environ.get("LABKIT_DATA", "nowhere"))
SOURCES = (real.NAMES, real.TIME_MACHINE, *real.ENGLISH_EWT.values())
HERE = all((FOLDER / source.name).is_file() for source in SOURCES)


def test_the_labs_of_part_two_have_the_switch():
    assert [lab[:2] for lab in LABS] == ["07", "08", "09", "10"]


@pytest.mark.parametrize("lab", LABS)
def test_without_the_files_a_lab_says_so_and_goes_on(lab, monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("LABKIT_DATA", str(tmp_path / "nowhere"))
    notebook = files.read(COURSE.solution(lab))
    scope = {}
    for name in ("setup", "data"):
        source = notebook.cells[files.find(notebook, name)].source
        exec(source.replace(SWITCH, "REAL = True", 1), scope)
    said = capsys.readouterr().out
    assert "no such folder" in said and "Going on with" in said
    assert scope["REAL"] is False


@pytest.mark.slow
@pytest.mark.skipif(not HERE, reason="LABKIT_DATA names no folder with the real data")
@pytest.mark.dealt(6)
@pytest.mark.parametrize("lab", LABS)
def test_a_lab_runs_on_real_data(lab):
    notebook = untrained(files.read(COURSE.solution(lab)))
    cell = notebook.cells[files.find(notebook, "data")]
    cell.source = cell.source.replace(SWITCH, "REAL = True", 1)
    asyncio.run(outputs.run(notebook, COURSE.solution(lab).parent, f"{lab} on real data", 120))
    said = "".join(o.get("text", "") for o in cell.outputs)
    assert "Going on with" not in said, said
    checks = [c for c in notebook.cells if c.id.endswith("-check")]
    assert checks and all("✓" in str(c.outputs) for c in checks)
