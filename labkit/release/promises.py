"""The ranges that a lab promises: "you should see 1.38 to 1.43".

A range belongs to the numbers that it holds in the outputs beside it: of the cells between this
"you should see" and the one before, and the one after. Those numbers may differ on another
processor, and must stay within what the learner was told.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from nbformat import NotebookNode

from labkit.release import numbers

_SEE = re.compile(r"you should see.*?(?=\n\n|\Z)", re.DOTALL | re.IGNORECASE)
_FIGURE = r"\d+(?:\.\d+)?(?:e-?\d+)?"
_RANGE = re.compile(rf"(?<![\w.,])({_FIGURE}) to ({_FIGURE})(?![\w.,]*\d)")


class Range(NamedTuple):
    """Numbers from low to high, and the words that promise them."""

    low: float
    high: float
    words: str


def ranges(source: str) -> list[Range]:
    """Every 'a to b' in a text's paragraphs that say what you should see."""
    found = [match for see in _SEE.findall(source) for match in _RANGE.finditer(see)]
    made = [Range(float(match[1]), float(match[2]), match.group()) for match in found]
    return [one for one in made if one.low < one.high]


def beside(notebook: NotebookNode, index: int) -> list[Range]:
    """The ranges of the nearest 'you should see' above a cell and below it."""
    cells = notebook["cells"]
    above, below = cells[:index][::-1], cells[index + 1 :]
    nearest = (next(filter(_promises, side), None) for side in (above, below))
    return [one for cell in nearest if cell is not None for one in ranges(cell["source"])]


def broken(stored: str, fresh: str, promised: Sequence[Range]) -> str | None:
    """The first number that was within a promised range and no longer is, in words."""
    for before, now in numbers.pairs(stored, fresh):
        for low, high, words in promised:
            if low <= abs(before) <= high and not low <= abs(now) <= high:
                return f"{now:g} came where {before:g} is stored; the text promises {words}"
    return None


def _promises(cell: NotebookNode) -> bool:
    return cell["cell_type"] == "markdown" and "you should see" in cell["source"].lower()
