"""How long a cell and a text may be."""

from collections.abc import Iterator

from nbformat import NotebookNode

from labkit.release import markers
from labkit.release.lint.problem import OPEN, Lab, Problem
from labkit.release.lint.stored import is_picture
from labkit.release.lint.words import readable
from labkit.release.notebook import tags

STUB, DEMONSTRATION, CELL, TRAINING_LOOP, WORDS = 15, 8, 20, 35, 150
LONGER = {
    DEMONSTRATION: f"split it, or tag it experiment (up to {CELL}) or training-loop",
    CELL: f"split it, or tag it training-loop (up to {TRAINING_LOOP})",
    TRAINING_LOOP: "split it",
}


def cells_are_short(lab: Lab) -> Iterator[Problem]:
    """Stubs up to 15 lines, demonstrations up to 8, any cell up to 20, training loops up to 35."""
    for number, (index, cell) in enumerate(lab.cells("code")):
        if markers.meant(cell.source):
            yield from _exercise(lab, index, cell)
            continue
        limit, kind = _limit(cell, is_setup=number == 0)
        lines = _lines(cell.source)
        if lines > limit:
            yield lab.problem(index, f"{lines} lines; {kind} has up to {limit}", LONGER[limit])


def _exercise(lab: Lab, index: int, cell: NotebookNode) -> Iterator[Problem]:
    given = _lines(markers.without_solutions(cell.source))
    if given > STUB:
        what = f"the learner is given {given} lines; a stub has up to {STUB}"
        yield lab.problem(index, what, "shorten docstring or scaffold")
    written = sum(map(_lines, markers.solutions(cell.source)))
    # An open exercise may mend a text that is handed out, and which nobody writes line by line.
    limit = TRAINING_LOOP if {"training-loop", OPEN} & set(tags(cell)) else CELL
    if written > limit:
        what = f"the solution has {written} lines; it has up to {limit}"
        yield lab.problem(index, what, "split the exercise in two")


def _limit(cell: NotebookNode, is_setup: bool) -> tuple[int, str]:
    if "training-loop" in tags(cell):
        return TRAINING_LOOP, "a training loop"
    if is_setup or "experiment" in tags(cell) or any(map(is_picture, cell.outputs)):
        return CELL, "a cell"
    return DEMONSTRATION, "a demonstration"


def _lines(source: str) -> int:
    """Lines of code: blank ones and comments make a cell easier to read, not longer."""
    lines = (line.strip() for line in source.splitlines())
    return sum(1 for line in lines if line and not line.startswith("#"))


def texts_are_short(lab: Lab) -> Iterator[Problem]:
    """Up to 150 words in a text cell, code and formulas not counted."""
    for index, cell in lab.prose():
        count = len(readable(cell.source).split())
        if count > WORDS:
            yield lab.problem(
                index, f"{count} words; a text has up to {WORDS}", "split or shorten it"
            )


RULES = (cells_are_short, texts_are_short)
