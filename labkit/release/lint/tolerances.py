"""Numbers that a training made are compared within a stated tolerance, all others exactly."""

import re
from collections.abc import Iterator

from labkit.release import numbers
from labkit.release.lint.problem import Lab, Problem
from labkit.release.lint.stored import text
from labkit.release.notebook import tags
from labkit.release.training_flow import Flow

# Wider than this, a comparison says little. Of what kernels change, 2e-2 covers all that was seen.
WIDEST = 5e-2
_CLOCK = re.compile(r"\btime\.(?:perf_counter|process_time|monotonic|time)(?:_ns)?\(")


def trained_numbers_have_a_tolerance(lab: Lab) -> Iterator[Problem]:
    """A cell has a tag such as nbval-within-2e-2 exactly where a trained number is printed."""
    flow = Flow()
    for index, cell in lab.cells("code"):
        follows = flow.uses(cell.source)
        if "nbval-ignore-output" in tags(cell):
            continue
        # A number that stands in the cell, such as "within 1e-10", was not computed.
        printed = set().union(*(numbers.floats(text(output)) for output in cell.outputs))
        floats = bool(printed - numbers.floats(cell.source))
        try:
            within = numbers.tolerance(tags(cell))
        except ValueError as problem:
            yield lab.problem(index, f"a tag cannot be read: {problem}", "mend the tag")
            continue
        for what, mend in _wrong(follows, floats, within):
            yield lab.problem(index, what, mend)


def _wrong(follows: bool, floats: bool, within: float | None) -> Iterator[tuple[str, str]]:
    exact = f"{numbers.TAG}1e-6"
    if within is None:
        if follows and floats:
            what = "the cell prints numbers that follow from training, to be compared exactly"
            mend = f"tag it {numbers.TAG}2e-2, or {exact} if they come out alike everywhere"
            yield what, f"{mend}; make portable shows which"
    elif not floats:
        yield "the cell has a tolerance and prints no number to use it for", "take the tag out"
    elif within > WIDEST:
        mend = f"train further, print fewer digits, or state {WIDEST:g} at most"
        yield f"the tolerance {within:g} would pass nearly anything", mend
    elif within > numbers.DETERMINISTIC and not follows:
        yield "the cell has a tolerance and nothing in it is trained", "take the tag out"


def clocks_are_not_compared(lab: Lab) -> Iterator[Problem]:
    """What a clock says, True and False too, is another machine's business."""
    for index, cell in lab.cells("code"):
        reads = _CLOCK.search(cell.source)
        if reads and cell.outputs and "nbval-ignore-output" not in tags(cell):
            what = "the cell reads a clock, and what it prints is compared"
            mend = "print in cells that follow, the times in one tagged nbval-ignore-output"
            yield lab.problem(index, what, mend)


RULES = (trained_numbers_have_a_tolerance, clocks_are_not_compared)
