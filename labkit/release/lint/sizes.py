"""How long a cell, a text and a lab may be."""

import re
from collections.abc import Iterator

from nbformat import NotebookNode

from labkit.release import markers
from labkit.release.lint.problem import OPEN, Lab, Problem
from labkit.release.lint.stored import is_picture
from labkit.release.notebook import tags

STUB, DEMONSTRATION, CELL, TRAINING_LOOP, WORDS = 15, 8, 20, 35, 150
EXERCISES, MINUTES = 8, 90
WITH_EXTRA = 120  # for a lab that says which part of it is the core, which fits MINUTES
LONGER = {
    DEMONSTRATION: f"split it, or tag it experiment (up to {CELL}) or training-loop",
    CELL: f"split it, or tag it training-loop (up to {TRAINING_LOOP})",
    TRAINING_LOOP: "split it",
}
STATED = re.compile(r"(\d+) minutes, (\d+) of them for the exercises")
CORE = re.compile(r"the core, [^.]*, takes (\d+)\b")


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
    given = len(markers.without_solutions(cell.source).splitlines())
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


def readable(source: str) -> str:
    """The words of a Markdown text: without code, formulas, tags, pictures and addresses."""
    for pattern in (
        r"```.*?```",
        r"~~~.*?~~~",
        r"`[^`]*`",
        r"\$\$.*?\$\$",
        r"\$[^$\n]*\$",
        r"<!--.*?-->",
        r"<[^>\n]*>",
        r"!\[[^\]]*\]\([^)]*\)",
        r"(?<=\])\([^)]*\)",
        r"^\s*\|?[\s:|-]+\|?\s*$",
    ):
        source = re.sub(pattern, " ", source, flags=re.DOTALL | re.MULTILINE)
    return re.sub(r"[|#*_>\[\]]", " ", source)


def lab_fits_an_evening(lab: Lab) -> Iterator[Problem]:
    """Up to 8 exercises; minutes are stated: up to 90, or up to 120 with a core of up to 90."""
    if len(lab.exercises) > EXERCISES:
        what = f"{len(lab.exercises)} exercises; a lab has up to {EXERCISES}"
        yield lab.problem(None, what, "move some to another lab")
    needed = sum(exercise.minutes for exercise in lab.exercises)
    opening = " ".join(cell.source for _, cell in list(lab.cells("markdown"))[:3])
    stated = STATED.search(" ".join(opening.split()))
    if not stated:
        mend = f"write 'NN minutes, {needed} of them for the exercises'"
        yield lab.problem(0, "the opening does not state the minutes", mend)
        return
    total, exercises = int(stated[1]), int(stated[2])
    if exercises != needed:
        what = (
            f"the opening gives {exercises} minutes for the exercises; the entries sum to {needed}"
        )
        yield lab.problem(0, what, f"write {needed}, or change minutes in {lab.entries}/")
    core = CORE.search(" ".join(opening.split()))
    most = WITH_EXTRA if core and int(core[1]) <= MINUTES else MINUTES
    if not exercises <= total <= most:
        what = f"the opening gives {total} minutes in all"
        mend = (
            f"state from {exercises} to {MINUTES} and shorten the lab to fit, or up to "
            f"{WITH_EXTRA} and 'the core, sections ..., takes NN', NN up to {MINUTES}"
        )
        yield lab.problem(0, what, mend)


RULES = (cells_are_short, texts_are_short, lab_fits_an_evening)
