"""What stands above a lab's first code cell: where it can be opened, and what to run there."""

import pytest

from labkit.release import Course, address, generate

COURSE = Course.find()


@pytest.mark.parametrize("lab", COURSE.labs)
def test_every_lab_says_what_to_run_above_its_first_code_cell(lab):
    _, student = generate.made(COURSE, lab)
    kinds = [cell.cell_type for cell in student.cells]
    above = student.cells[kinds.index("code") - 1]
    assert above.id == "start-anywhere"
    assert address.install() in above.source


def test_no_badge_leads_nowhere_and_no_name_to_a_stranger_s_package(monkeypatch):
    monkeypatch.setattr(address, "REPOSITORY", "")
    assert "](" not in address.above_the_first_cell("03_forward")
    assert address.install() == '%pip install "COURSE[kernel]"'
    monkeypatch.setattr(address, "REPOSITORY", "somebody/labs")
    assert "[kernel] @ git+https://github.com/somebody/labs@main" in address.install()


def test_badges_lead_to_the_lab(monkeypatch):
    monkeypatch.setattr(address, "REPOSITORY", "somebody/labs")
    said = address.above_the_first_cell("03_forward")
    assert "/github/somebody/labs/blob/main/notebooks/03_forward.ipynb)" in said
    assert "/gh/somebody/labs/main?labpath=notebooks%2F03_forward.ipynb)" in said
