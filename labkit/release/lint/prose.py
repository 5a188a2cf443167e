"""The frame that all labs share, and the tone of what they say."""

import re
from collections.abc import Iterator

from labkit.release.lint.problem import Lab, Problem
from labkit.release.lint.stored import is_picture
from labkit.release.lint.words import readable

# What stands before the first code cell, and the headings that end a lab, in order.
OPENING = ("you will be able to", "you need")
ENDING = ("Recap", "In practice", "On your own", "Where next")

_TONE = re.compile(r"(?<!\w)(simply|obviously)(?!\w)", re.IGNORECASE)
_HEADING = re.compile(r"^(#{1,6}) +(.+?)\s*$", re.MULTILINE)


def opens_with_its_frame(lab: Lab) -> Iterator[Problem]:
    """A title first, then what the learner will be able to do and what is needed."""
    cells = lab.notebook.cells
    if not cells or cells[0].cell_type != "markdown" or not cells[0].source.startswith("# "):
        first = 0 if cells else None
        yield lab.problem(first, "the lab does not open with a title", "write '# Title' there")
        return
    code = next((index for index, _ in lab.cells("code")), len(cells))
    opening = " ".join(" ".join(cell.source.split()) for cell in cells[:code]).lower()
    for phrase in OPENING:
        if phrase not in opening:
            what = f"nothing before the first code says '{phrase}'"
            yield lab.problem(0, what, "add that part of the opening")


def ends_with_its_frame(lab: Lab) -> Iterator[Problem]:
    """Recap, in practice, on your own, where next: as headings, in this order."""
    headings = [heading for _, heading in _headings(lab)]
    places = []
    for wanted in ENDING:
        found = [i for i, heading in enumerate(headings) if wanted.lower() in heading.lower()]
        if not found:
            what = f"the heading '{wanted}' is missing"
            yield lab.problem(None, what, f"add '## {wanted}' near the end")
        places += found[-1:]
    if places != sorted(places):
        what = f"the last headings are not in the order {', '.join(ENDING)}"
        yield lab.problem(None, what, "move them")


def headings_step_down(lab: Lab) -> Iterator[Problem]:
    """One title, and no level left out: screen readers move by headings."""
    before = 0
    for index, cell in lab.cells("markdown"):
        for marks, heading in _HEADING.findall(_without_code(cell.source)):
            level = len(marks)
            if level == 1 and before:
                yield lab.problem(index, f"'{heading}' is a second title", "write ## there")
            elif level > before + 1:
                what = f"'{heading}' is of level {level} below one of level {before}"
                yield lab.problem(index, what, f"write {'#' * (before + 1)} there")
            before = level


def results_are_announced(lab: Lab) -> Iterator[Problem]:
    """'You should see' stands between one picture and the next, and 'predict' in every lab."""
    said = ""
    for index, cell in enumerate(lab.notebook.cells):
        if cell.cell_type == "markdown":
            said += " " + " ".join(cell.source.lower().split())
        elif cell.cell_type == "code" and any(map(is_picture, cell.outputs)):
            if "you should see" not in said:
                what = "nothing since the last picture says what to expect of this one"
                yield lab.problem(index, what, "write 'You should see ...' above it")
            said = ""
    everything = " ".join(cell.source for _, cell in lab.prose()).lower()
    if "predict" not in everything:
        what = "the learner is never asked to predict"
        yield lab.problem(None, what, "add 'Predict before you run'")


def tone_is_calm(lab: Lab) -> Iterator[Problem]:
    """No exclamation marks, no 'simply', no 'obviously'."""
    for index, cell in lab.prose():
        words = readable(cell.source)
        if "!" in words:
            yield lab.problem(index, "the text has an exclamation mark", "end with a full stop")
        found = _TONE.search(words)
        if found:
            yield lab.problem(index, f"the text says '{found.group()}'", "leave the word out")


def _headings(lab: Lab) -> list[tuple[str, str]]:
    return [
        heading
        for _, cell in lab.cells("markdown")
        for heading in _HEADING.findall(_without_code(cell.source))
    ]


def _without_code(source: str) -> str:
    return re.sub(r"```.*?```", "", source, flags=re.DOTALL)


RULES = (
    opens_with_its_frame,
    ends_with_its_frame,
    headings_step_down,
    results_are_announced,
    tone_is_calm,
)
