"""A verdict as text, at most 79 columns wide."""

import textwrap

from labkit.engine.locate.place import Part, Place
from labkit.engine.verdict import State, Verdict
from labkit.words import say

WIDTH = 79
SYMBOLS = {State.PASSED: "✓", State.NOT_WRITTEN: "○", State.PARTLY: "◐", State.FAULT: "!"}
PRINTED_LINES = 4


def symbol(verdict: Verdict) -> str:
    """One character for a state; ✗ for everything that a learner can mend."""
    return SYMBOLS.get(verdict.state, "✗")


def points(verdict: Verdict) -> str:
    """'2.5 of 4 points', and nothing where an exercise has no points."""
    name = "shown.point" if verdict.points == 1 else "shown.points"
    return say(name, earned=f"{earned(verdict):g}", all=verdict.points) if verdict.points else ""


def earned(verdict: Verdict) -> float:
    """Points: the score's share of the exercise's points, to a tenth."""
    return round(verdict.score * verdict.points, 1)


def render(verdict: Verdict) -> str:
    """The whole report."""
    lines = [_first_line(verdict)]
    lines += [line for text in verdict.evidence for line in _wrapped(text)]
    lines += _place(verdict.place) if verdict.place else []
    for finding in verdict.findings if len(verdict.findings) > 1 else ():
        lines += _wrapped(f"[{finding.name}] {finding.question}", "  ? ", "    ")
    if len(verdict.findings) <= 1 and verdict.question:
        lines += _wrapped(verdict.question, "  ? ", "    ")
    if verdict.printed and verdict.state is not State.PASSED:
        lines += _printed(verdict.printed)
    return "\n".join(lines)


def _first_line(verdict: Verdict) -> str:
    name = f"{verdict.exercise}: " if verdict.exercise else ""
    text = f"{symbol(verdict)} {name}{verdict.headline}"
    tags = "".join(f" [{name}]" for name in verdict.mistakes)
    if verdict.state is State.PASSED:
        tags = f"  {points(verdict)}" if verdict.points else ""
    if len(text) + len(tags) <= WIDTH:
        return text + tags.rjust(WIDTH - len(text)) if tags else text
    return "\n".join([*textwrap.wrap(text, WIDTH, subsequent_indent="  "),
                      *textwrap.wrap(tags.strip(), WIDTH - 2, initial_indent="  ",
                                     subsequent_indent="  ", break_on_hyphens=False)])  # fmt: skip


def _wrapped(text: str, first: str = "  ", rest: str = "  ") -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=rest,
                         break_long_words=False, break_on_hyphens=False)  # fmt: skip


def _place(place: Place) -> list[str]:
    """The sentence, and each line with its part underlined."""
    lines = _wrapped(place.sentence)
    for part in place.parts:
        source, start, stop = quoted(part, WIDTH - 6)
        lines += [f"      {source}", "      " + " " * start + "^" * (stop - start)]
    return lines


def quoted(part: Part, width: int) -> tuple[str, int, int]:
    """A part's line without its indent, cut to a width round the part, and the part's columns."""
    indent = len(part.source) - len(part.source.lstrip())
    source, start, stop = part.source[indent:], part.start - indent, part.stop - indent
    cut = min(start, max(stop - width + 6, 0))
    if cut:
        source, start, stop = "..." + source[cut:], start - cut + 3, stop - cut + 3
    if len(source) > width:
        source = source[: width - 3] + "..."
    return source, start, min(stop, len(source))


def _printed(text: str) -> list[str]:
    lines = text.rstrip().splitlines()[:PRINTED_LINES]
    return [f"  {say('shown.your_code_printed')}", *(f"  | {line[: WIDTH - 4]}" for line in lines)]
