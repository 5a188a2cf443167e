"""What a lab takes: reading, exercises, running; and that its opening says no less.

Counted are the words of all texts but hints, at 180 a minute, the minutes of the exercises, which
hold the reading of their stubs, those that a text states for what is "ungraded, 8 minutes", and one
minute of running. A drill's ten are stated beside them. No part of the core is what stands under a
heading with the word "extra", nor what a lab ends with: practice, questions for whoever goes on
alone, and what there is to read.
"""

import math
import re
from collections.abc import Iterator

from labkit.release.lint.problem import Lab, Problem
from labkit.release.lint.words import readable

WORDS_A_MINUTE, RUNNING = 180, 1
DRILL = 10  # minutes for one drill, the reading of its cells included
EXERCISES, MINUTES = 8, 90
WITH_EXTRA = 120  # for a lab that says which part of it is the core, which fits MINUTES
STATED = re.compile(r"(\d+) minutes, (\d+) of them for the exercises")
UNGRADED = re.compile(r"\bungraded, (\d+) minutes")
DRILLED = re.compile(r"[Tt]he drills? adds? (\d+)\b")
CORE = re.compile(r"the core, [^.]*, takes (\d+)\b")
_HEADING = re.compile(r"^(#+) (.*)", re.MULTILINE)
_EXTRA = re.compile(r"\b(extra|to read)\b|^(in practice|on your own)$", re.IGNORECASE)


def lab_fits_an_evening(lab: Lab) -> Iterator[Problem]:
    """Up to 8 exercises; minutes stated, none too few: up to 90, 120 with a core; and drills."""
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
    drilled, wanted = DRILLED.search(" ".join(opening.split())), DRILL * _drills(lab)
    if (int(drilled[1]) if drilled else 0) != wanted:
        what = f"the opening gives {drilled[1] if drilled else 'no'} minutes for drills"
        mend = f"write '... of them for the exercises; the drill adds {wanted}'"
        yield lab.problem(0, what, mend if wanted else "there is none: leave the words out")
    core = CORE.search(" ".join(opening.split()))
    yield from _total(lab, total, int(core[1]) if core else None, needed)


def _drills(lab: Lab) -> int:
    return sum(re.fullmatch(r"drill(-\d+)?", cell.id) is not None for cell in lab.notebook.cells)


def _total(lab: Lab, total: int, core: int | None, exercises: int) -> Iterator[Problem]:
    most = WITH_EXTRA if core and core <= MINUTES else MINUTES
    if not exercises <= total <= most:
        what = f"the opening gives {total} minutes in all"
        mend = (
            f"state from {exercises} to {MINUTES} and shorten the lab to fit, or up to "
            f"{WITH_EXTRA} and 'the core, sections ..., takes NN', NN up to {MINUTES}"
        )
        yield lab.problem(0, what, mend)
    for name, stated, takes in (
        ("", total, minutes(lab)),
        (" for the core", core, minutes(lab, core=True)),
    ):
        if stated is not None and stated < takes:
            what = (
                f"the opening gives {stated} minutes{name}; reading at {WORDS_A_MINUTE} words a "
                f"minute, exercises and running take {takes}"
            )
            yield lab.problem(0, what, f"state {takes}, shorten it, or mark more of it as extra")


def minutes(lab: Lab, core: bool = False) -> int:
    """What a lab takes, in minutes, rounded up; core: without what is marked as extra."""
    words, worked, extra = 0, 0, 0
    of = {exercise.name: exercise.minutes for exercise in lab.exercises}
    for cell in lab.notebook.cells:
        if cell.cell_type == "markdown":
            extra = _level(cell.source, extra)
        if cell.id.partition("-")[0] == "drill" or (core and extra):
            continue
        worked += of.get(cell.id, 0) + sum(map(int, UNGRADED.findall(cell.source)))
        if cell.cell_type == "markdown" and cell.id not in lab.generated_ids:
            words += len(readable(cell.source).split())
    return math.ceil(words / WORDS_A_MINUTE + worked + RUNNING)


def _level(text: str, extra: int) -> int:
    """The level of the heading that makes what follows extra, 0 where none does."""
    for marks, title in _HEADING.findall(text):
        if not extra or len(marks) <= extra:
            extra = len(marks) if _EXTRA.search(title) else 0
    return extra


RULES = (lab_fits_an_evening,)
