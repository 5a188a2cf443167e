"""Writes the pictures of docs/lecturers.md: a small class is made, graded, and photographed.

    make pictures

Twelve made-up students hand in lab 03, most with a mistake that the checks know. The pages are
those that `labkit grade` writes; Chromium takes the pictures.
"""

import io
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE / "grading"), str(HERE / "browser")]

import classroom  # noqa: E402
import lab_in_browser as lab  # noqa: E402
from PIL import Image  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402

from labkit.cli import main  # noqa: E402
from labkit.engine.judge import assess  # noqa: E402
from labkit.exercises import load  # noqa: E402
from labkit.reports import html  # noqa: E402

FOLDER = HERE.parent / "docs" / "pictures"
LAB, SEED, LARGEST = "03_forward", 7, 150_000
NAMES = ["Ada", "Boris", "Chidi", "Dolores", "Emre", "Farah",
         "Goran", "Hana", "Ines", "Jun", "Kofi", "Lena"]  # fmt: skip
# {student: {exercise: mistake}}; None: left as it was handed out.
WORK = {
    "Boris": {"softmax": "no-shift"},
    "Chidi": {"softmax": "no-shift", "forward_pass": None},
    "Emre": {"rnn_step": "past-missing"},
    "Farah": {"softmax": "no-shift", "rnn_step": "past-missing"},
    "Goran": {"init_rnn": None, "forward_pass": None},
    "Hana": {"forward_pass": "state-not-carried"},
    "Jun": {"softmax": "no-shift"},
    "Lena": {"init_rnn": None},
}
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Report</title><style>body {{ margin: 1rem;
  font: 15px/1.45 "DejaVu Sans", sans-serif; }}</style></head><body>{}</body></html>"""


def handed_in(student: str) -> bytes:
    """A student's notebook."""
    work = WORK.get(student, {})
    kept = {n: right(n, student) for n in classroom.answers(LAB) if work.get(n, "") is not None}
    edits = {n: classroom.wrong(n, mistake) for n, mistake in work.items() if mistake}
    return classroom.notebook(LAB, kept, **edits)


def right(exercise: str, student: str) -> str:
    """A right answer as somebody wrote it who had the stub alone, another one for each student as
    far as they go: a class whose answers are the published one, word for word, would look odd."""
    found = sorted((HERE.parent / "benchmarks").glob(f"*/{exercise}__right_*.py"))
    place = NAMES.index(student) + len(exercise)
    return found[place % len(found)].read_text(encoding="utf-8")


def graded(folder: Path) -> Path:
    """The results of grading the class."""
    files = {f"{name}/{LAB}.ipynb": handed_in(name) for name in NAMES}
    work = classroom.put(folder / "class", files)
    results = folder / "results"
    if main(["grade", str(work), "--out", str(results), "--seed", str(SEED)]):
        raise SystemExit("the class could not be graded")
    return results


def report() -> str:
    """The report on a backward pass that forgets the gradient from the next step."""
    space: dict = dict(vars(sys.modules[load("backward_pass").answer.__module__]))
    exec(classroom.wrong("backward_pass", "carry-missing"), space)
    return PAGE.format(html.render(assess(load("backward_pass"), space["backward_pass"])))


def photograph(page, path: Path, name: str, tall: int | None) -> None:
    """A page's upper part as docs/pictures/NAME.png, with few colours; tall: its height."""
    page.goto(path.as_uri())
    size = page.evaluate("() => document.body.getBoundingClientRect().bottom")
    clip = {"x": 0, "y": 0, "width": page.viewport_size["width"]}
    shot = page.screenshot(full_page=True, clip=clip | {"height": min(size + 16, tall or size)})
    picture = Image.open(io.BytesIO(shot)).convert("RGB").quantize(256, dither=Image.Dither.NONE)
    made = FOLDER / f"{name}.png"
    picture.save(made, optimize=True)
    if made.stat().st_size > LARGEST:
        raise SystemExit(f"{made.name} has more than {LARGEST} bytes: show less of the page")
    print(f"docs/pictures/{made.name}: {made.stat().st_size // 1000} kB")


def take() -> None:
    """All three."""
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        folder = Path(scratch)
        results = graded(folder)
        (folder / "report.html").write_text(report(), encoding="utf-8")
        path = lab.chromium(playwright)
        browser = playwright.chromium.launch(executable_path=path, args=lab.FLAGS)
        page = browser.new_page(viewport={"width": 860, "height": 900}, color_scheme="light")
        photograph(page, folder / "report.html", "report", None)
        photograph(page, results / "class.html", "class-page", 1100)
        photograph(page, results / "feedback" / "Farah.html", "feedback-page", 900)
        browser.close()


if __name__ == "__main__":
    take()
