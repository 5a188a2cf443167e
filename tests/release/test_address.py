"""Where a lab can be opened, and what to run above its first code cell."""

import pytest
import toy

from labkit.cli import main
from labkit.release import Course, address, generate

COURSE = Course.find()
README = (COURSE.root / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("lab", COURSE.labs)
def test_every_lab_says_what_to_run_above_its_first_code_cell(lab):
    _, student = generate.made(COURSE, lab)
    kinds = [cell.cell_type for cell in student.cells]
    above = student.cells[kinds.index("code") - 1]
    assert above.id == "start-anywhere"
    assert address.install() in above.source


def test_no_badge_leads_nowhere_and_no_name_to_a_stranger_s_package(monkeypatch):
    monkeypatch.setattr(address, "REPOSITORY", "")
    assert address.badges("03_forward") == "" and "](" not in address.installing()
    _, student = generate.made(COURSE, "03_forward")
    assert "open-elsewhere" not in [cell.id for cell in student.cells]
    assert address.install() == '%pip install "COURSE[kernel]"'
    monkeypatch.setattr(address, "REPOSITORY", "somebody/labs")
    assert "[kernel] @ git+https://github.com/somebody/labs@main" in address.install()


def test_badges_stand_under_the_title_and_lead_to_the_lab(monkeypatch):
    monkeypatch.setattr(address, "REPOSITORY", "somebody/labs")
    _, student = generate.made(COURSE, "03_forward")
    assert student.cells[0].source.startswith("# ") and student.cells[1].id == "open-elsewhere"
    said = student.cells[1].source
    assert "/github/somebody/labs/blob/main/notebooks/03_forward.ipynb)" in said
    assert "/gh/somebody/labs/main?labpath=notebooks%2F03_forward.ipynb)" in said


def test_the_readme_is_what_the_constant_says():
    assert all(README.count(mark) == 1 for mark in address.MARKS)
    assert address.in_readme(README, COURSE.labs[0]) == README, "run labkit notebooks"


def test_badges_come_into_the_readme_and_go_again(monkeypatch):
    monkeypatch.setattr(address, "REPOSITORY", "somebody/labs")
    with_badges = address.in_readme(README, "01_tokens")
    assert "/github/somebody/labs/blob/main/notebooks/01_tokens.ipynb)" in with_badges
    assert address.in_readme(with_badges, "01_tokens") == with_badges
    monkeypatch.setattr(address, "REPOSITORY", "")
    assert address.in_readme(with_badges, "01_tokens") == address.in_readme(README, "01_tokens")
    assert address.in_readme("# Mine\n", "01_tokens") == "# Mine\n"


def test_labkit_notebooks_writes_the_readme_too(tmp_path, monkeypatch, capsys):
    built = toy.course(tmp_path, monkeypatch)
    path = tmp_path / "README.md"
    path.write_text(f"# Toy\n\n{''.join(address.MARKS)}\n\nWords.\n", encoding="utf-8")
    command = ["notebooks", "--root", str(built.root)]
    monkeypatch.setattr(address, "REPOSITORY", "somebody/labs")
    assert main(command) == 0
    assert "README.md: written" in capsys.readouterr().out
    said = path.read_text(encoding="utf-8")
    assert f"somebody/labs/blob/main/notebooks/{toy.LAB}.ipynb" in said
    assert said.endswith("Words.\n")
    monkeypatch.setattr(address, "REPOSITORY", "")
    assert main([*command, "--check"]) == 1
    assert "README.md: stale; run labkit notebooks" in capsys.readouterr().out
    assert path.read_text(encoding="utf-8") == said
