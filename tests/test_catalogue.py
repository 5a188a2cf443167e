"""The page of mistakes is what the exercises say."""

from pathlib import Path

from labkit.reports import catalogue

PAGE = Path(__file__).parents[1] / "docs" / "mistakes.md"


def test_the_page_is_fresh():
    fresh = PAGE.exists() and PAGE.read_text(encoding="utf-8") == catalogue.markdown()
    assert fresh, "docs/mistakes.md is stale: run `make docs`"


def test_one_exercise_as_text():
    lines = catalogue.text(["softmax"]).splitlines()
    assert lines[0] == "3.1 softmax (03_forward)"
    assert any(line.startswith("  no-shift") for line in lines[1:])
