"""The page for lecturers: its numbers are the course's, its pictures small, its links lead on."""

import re
from pathlib import Path

import pytest

from labkit import exercises
from labkit.grading import release
from labkit.release import Course

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "lecturers.md").read_text(encoding="utf-8")
PICTURES = re.findall(r"!\[(.*?)\]\((.*?)\)", PAGE, re.DOTALL)
FLAT = " ".join(PAGE.split())


def minutes():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return [int(row) for row in re.findall(r"^\| \d\d \|.*\| (\d+) \|$", readme, re.MULTILINE)]


def test_the_readme_leads_here():
    assert "](docs/lecturers.md)" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_link_leads_somewhere():
    for target in re.findall(r"\]\(([^)#:]+)\)", PAGE):
        assert (ROOT / "docs" / target).exists(), target


def test_it_is_read_in_ten_minutes():
    assert len(re.sub(r"!\[.*?\]\(.*?\)", "", PAGE, flags=re.DOTALL).split()) < 1500


def test_its_counts_are_the_courses():
    faces = [face for lab in exercises.labs() for face in exercises.faces(lab)]
    many = sum(len(exercises.mistakes(face.name)) for face in faces)
    assert f"about {round(many, -2):,} such mistakes in {len(faces)} exercises" in FLAT
    assert f"a set of {len(exercises.labs())} notebooks" in FLAT


def test_its_minutes_are_the_labs():
    found = minutes()
    assert len(found) == len(exercises.labs())
    said = f"{min(found)} to {max(found)} minutes a lab, {sum(found) / 60:.1f} hours for all"
    assert f"{said} {len(found)}" in FLAT


RESULTS = (ROOT / "benchmarks" / "RESULTS.md").read_text(encoding="utf-8")


def test_its_megabytes_were_measured():
    fetched, installed = re.search(
        r"^\| nothing \|.*\| ([\d,]+) \| ([\d,]+) \| \d+ \|$", RESULTS, re.MULTILINE
    ).groups()
    assert f"({round(int(fetched), -2)} MB to download)" in FLAT
    assert 1_200 < int(installed.replace(",", "")) <= 1_400
    assert "1.4 GB" in FLAT and "1.4 GB" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_its_seconds_were_measured():
    said = (
        r"a class of 200 takes (\d+) to (\d+) s a lab, one with PyTorch \((.+?)\) (\d+) to (\d+) s"
    )
    least, most, named, least_torch, most_torch = re.search(said, FLAT).groups()
    with_torch = [lab.name for lab in release.find(Course.find()).values() if lab.needs_torch]
    assert [lab[:2] for lab in with_torch] == spelled_out(named)
    rows = dict(re.findall(r"^\| (\d\d_\w+) \| [\d.]+ \| ([\d.]+) \|", RESULTS, re.MULTILINE))
    torch = [float(rows[lab]) for lab in with_torch]
    numpy = [float(seconds) for lab, seconds in rows.items() if lab not in with_torch]
    assert [round(f(numpy)) for f in (min, max)] == [int(least), int(most)]
    assert [round(f(torch)) for f in (min, max)] == [int(least_torch), int(most_torch)]


def spelled_out(labs: str) -> list[str]:
    """['02', '10', '11'] of '02, 10 to 11'."""
    ends = [part.split(" to ") for part in labs.split(", ")]
    return [f"{n:02}" for part in ends for n in range(int(part[0]), int(part[-1]) + 1)]


def found_in(folder: str) -> tuple[str, list[str]]:
    """What a round's page says: its text, and the shares of those who were told."""
    text = (ROOT / "benchmarks" / folder / "README.md").read_text(encoding="utf-8")
    return text, re.findall(r"\d+ of \d+\s\(([\d.]+) %\)", text)


def test_how_often_it_is_right_is_what_the_rounds_found():
    row = r"^\| .*benchmarks/(\w+)/README.md\) \| (\d+) \| ([\d.]+) % \| ([\d.]+) % \|$"
    rows = re.findall(row, PAGE, re.MULTILINE)
    assert len(rows) == 6
    for folder, wrong, told, false in rows:
        text, shares = found_in(folder)
        assert f" of {wrong} ({told} %)" in text and told in shares and f"({false} %)" in text


def test_the_rounds_in_one_row_lie_in_its_range():
    (line,) = [line for line in PAGE.splitlines() if line.startswith("| second to tenth")]
    low, high = map(float, re.findall(r"([\d.]+) to ([\d.]+) %", line)[0])
    shares = [float(found_in(folder)[1][0]) for folder in re.findall(r"benchmarks/(\w+)/", line)]
    assert len(shares) == 9 and (min(shares), max(shares)) == (low, high)


def test_there_are_pictures_of_a_report_a_class_and_a_students_feedback():
    assert [Path(name).stem for _, name in PICTURES] == ["report", "class-page", "feedback-page"]


@pytest.mark.parametrize(("words", "name"), PICTURES)
def test_each_picture_is_small_and_has_words(words, name):
    data = (ROOT / "docs" / name).read_bytes()
    assert data.startswith(b"\x89PNG") and len(data) < 150_000
    assert len(words.split()) > 20
