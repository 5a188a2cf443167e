"""What the benchmarks do with what they measured, and its table in the README."""

import json
import re
import subprocess
import sys
from pathlib import Path

import _common
import growth
import labs
import pytest
import results
import start

ROOT = Path(__file__).parents[1]


def points(sizes, cost, series="a", y_name="seconds", x_name="n"):
    return [{"series": series, "x_name": x_name, "x": x, "y_name": y_name, "y": cost(x)}
            for x in sizes]  # fmt: skip


@pytest.mark.parametrize("power", [0, 0.5, 1, 3])
def test_the_exponent_of_a_power_is_that_power(power):
    slope, off = growth.exponent([1, 2, 4, 9], [7 * x**power for x in (1, 2, 4, 9)])
    assert slope == pytest.approx(power) and off == pytest.approx(1)


def test_a_point_beside_the_line_shows_in_the_largest_factor():
    slope, off = growth.exponent([1, 2, 4], [1, 2 * 1.5, 4])
    assert slope == pytest.approx(1) and off == pytest.approx(1.5 ** (2 / 3))


def test_series_are_told_apart_by_what_grows_and_need_three_sizes(tmp_path):
    found = points((4, 1, 2), lambda x: 3 * x, x_name="H") + points((1, 2), lambda x: x)
    found += points((1, 2, 3), lambda x: 5, series="b", y_name="MB")
    table = growth.fits(found)
    assert "| a | seconds against H | 1–4 | 3–12 | 1.00 | 1.00 |" in table
    assert "| b | MB against n | 1–3 | 5–5 | 0.00 | 1.00 |" in table
    assert table.count("\n") == 4
    alt = growth.draw(found, tmp_path / "growth.png")
    assert alt.endswith("seconds against H, exponents: a 1.00. MB against n, exponents: b 0.00.")
    assert (tmp_path / "growth.png").stat().st_size > 10_000


def test_a_spread_is_the_median_and_the_range():
    assert _common.spread([3, 1, 2]) == "2.00 (1.00–3.00)"
    assert _common.spread([0.0012345], 1e3, digits=2) == "1.2 (1.2–1.2)"
    assert _common.spread([100.0, 120.0]) == "110 (100–120)"


@pytest.fixture
def kept(tmp_path, monkeypatch):
    monkeypatch.setattr(results, "HERE", tmp_path)
    monkeypatch.setattr(results, "RESULTS", tmp_path / "RESULTS.md")
    monkeypatch.setattr(results, "POINTS", tmp_path / "points.json")
    return tmp_path


def test_a_section_that_is_measured_again_leaves_the_others_as_they_were(kept):
    (kept / "one.py").write_text("print('a | b')")
    (kept / "two.py").write_text("print('| a | b |\\n|---|---:|\\n| 1 | 2 |')")
    order = ["One", "Two"]
    assert results.run("Two", "two", [], 1, order) and results.run("One", "one", [], 2, order)
    first = results.read()
    assert list(first) == order
    assert "```text\na | b\n```" in first["One"] and "2 threads" in first["One"]
    assert first["Two"].endswith("| 1 | 2 |")
    (kept / "one.py").write_text("print('c')")
    results.run("One", "one", [], 1, order)
    assert results.read()["Two"] == first["Two"] and "\nc\n" in results.read()["One"]


@pytest.mark.parametrize("status", [1, results.SKIPPED])
def test_a_section_that_fails_or_is_skipped_leaves_what_was_measured(kept, status):
    (kept / "one.py").write_text("print('measured')")
    assert results.run("One", "one", [], 1, ["One"])
    before = results.read()
    (kept / "one.py").write_text(f"print('half'); raise SystemExit({status})")
    assert results.run("One", "one", [], 1, ["One"]) is (status == results.SKIPPED)
    assert results.read() == before and "measured" in before["One"]


def test_points_of_a_section_take_the_place_of_its_last_ones(kept):
    results.keep("One", points((1, 2, 4), lambda x: x))
    results.keep("Two", points((1, 2, 4), lambda x: x, series="b"))
    results.keep("One", points((1, 2, 4), lambda x: 9))
    results.write({})
    assert "| a | seconds against n | 1–4 | 9–9 | 0.00 |" in results.read()["Growth"]
    assert set(json.loads((kept / "points.json").read_text())) == {"One", "Two"}


def test_an_unknown_section_is_named_with_those_there_are():
    command = [sys.executable, str(ROOT / "benchmarks/results.py"), "chekcs"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "chekcs: no such benchmark; choose from one_step, floors, checks" in done.stderr


def test_what_pip_changed_is_told_apart_and_what_it_fetched_is_counted(tmp_path):
    before = {"numpy": "1.26.4", "pandas": "2.1.4", "pillow": "10.4.0", "six": "1.16"}
    after = before | {"numpy": "2.4.6", "pillow": "9.9", "torch": "2.13.0"}
    found = start.changed(before, after)
    assert found == ("numpy 1.26.4 → 2.4.6", "pillow 10.4.0 → 9.9", "2")
    assert start.changed(before, before) == ("0", "0", "4")
    wheel = tmp_path / "torch-2.13.0.whl"
    wheel.write_bytes(b"x" * 2_000_000)
    said = f"Processing {wheel}\n  Downloading a-1.whl (1.5 MB)\nDownloading b-2.whl (500 kB)\n"
    assert start.downloaded(said) == pytest.approx(4)


def measured(readme):
    """The rows of the README's table: (figure, script)."""
    table = readme.partition("## Measured")[2].partition("\n## ")[0]
    return [(figure, script[1]) for _, figure, command in re.findall(
                r"^\| (.+?) \| (.+?) \| (.+?) \|$", table, re.MULTILINE)
            if (script := re.search(r"benchmarks/(\w+)\.py", command))]  # fmt: skip


def test_every_figure_of_the_readme_stands_in_the_results():
    sections = results.read()
    rows = measured((ROOT / "README.md").read_text(encoding="utf-8"))
    assert len(rows) >= 8
    for figure, script in rows:
        there = "".join(text for text in sections.values() if f"/{script}.py" in text[:80])
        numbers = set(re.findall(r"\d[\d.]*(?:e-\d+)?", figure))
        missing = [n for n in numbers if not re.search(rf"(?<![\d.]){re.escape(n)}(?![\d])", there)]
        assert not missing, f"{figure!r}: {missing} not in what {script}.py printed"


def test_a_lab_that_takes_too_long_in_one_round_is_not_under_the_limit(capsys, monkeypatch):
    took = {"01": [(50, 5), (59, 5), (58, 5)], "02": [(20, 2), (61, 2), (30, 2)]}
    monkeypatch.setattr(labs, "once", lambda path: took[path.name[:2]].pop(0))
    labs.main(["01", "02"])
    said = capsys.readouterr().out
    assert "| 01_tokens | 58.0 (50.0–59.0) | 5.00 (5.00–5.00) |" in said
    assert "1 of 2 labs stayed under 60 s in every round." in said


def test_without_numbers_every_lab_is_timed():
    assert [path.name[:2] for path in labs.chosen([])] == [f"{n:02d}" for n in range(1, 13)]
