"""The README's table of labs is what the course holds."""

import json
import re
from pathlib import Path

import pytest

from labkit import exercises

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("lab", exercises.labs())
def test_every_lab_stands_in_the_table(lab):
    cells = json.loads((ROOT / "solutions" / f"{lab}.ipynb").read_text(encoding="utf-8"))["cells"]
    title, *_ = "".join(cells[0]["source"]).splitlines()
    opening = "\n".join("".join(cell["source"]) for cell in cells[:3])
    minutes = re.search(r"(\d+) minutes", opening)[1]
    names = ", ".join(f"`{e.name}`" for e in exercises.in_lab(lab))
    row = f"| {lab[:2]} | {title.partition(' · ')[2]} | {names} | {minutes} |"
    assert row in README, f"README.md lacks the row:\n{row}"


def test_every_file_that_the_readme_links_to_exists():
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), f"README.md links to {target}, which is not there"
