"""Compares what two runs say: words exactly, numbers as numbers.

A processor's kernels differ in the last bit, and a training carries that bit to the fourth digit.
So a text is taken apart into numbers and what stands between them. Words, the order and count of
numbers, and every whole number must be the same. A number with a decimal point or an exponent may
differ by `DETERMINISTIC`, relative, or by what its cell's tag says: `nbval-within-2e-2`.
"""

import re
from collections.abc import Sequence

# What is computed without training agrees to far more digits than are ever printed.
DETERMINISTIC = 1e-6
TAG = "nbval-within-"

# The mantissa and the exponent are possessive: 2.4.6 is no 2.4 followed by something.
_NUMBER = re.compile(
    r"""
    (?<![\w.\#])                         # not within a name, a version or a colour
    (?: (?<! [)\]] ) [-−+] )?            # a sign, unless it subtracts
    (?> (?: \d{1,3} (?:,\d{3})+ (?!\d) | \d+ ) (?:\.\d+)? | \.\d+ )
    (?> [eE] [-−+]? \d+ )?+
    (?! \.?\d )
    """,
    re.VERBOSE,
)


def tolerance(tags: Sequence[str]) -> float | None:
    """The relative tolerance that a cell's tags state; None when they state none.

    Raises ValueError for a tag that holds no number from 0 to 1, and for two of them.
    """
    stated = [tag.removeprefix(TAG) for tag in tags if tag.startswith(TAG)]
    if not stated:
        return None
    try:
        (within,) = map(float, stated)
    except ValueError:
        raise ValueError(f"one tag such as {TAG}2e-2, not {', '.join(stated)}") from None
    if not 0 < within < 1:
        raise ValueError(f"{TAG}{stated[0]} is no tolerance between 0 and 1")
    return within


def difference(stored: str, fresh: str, within: float | None = None) -> str | None:
    """The first thing in which fresh differs from stored, in words; None when nothing does.

    within is the relative tolerance of numbers that are not whole. Without one, what is printed
    is compared to `DETERMINISTIC`. With one, the numbers behind the digits are: a printed number
    stands for all that round to it, so half a unit of the last place is granted on either side.
    """
    if stored == fresh:
        return None
    words, fresh_words = _NUMBER.split(stored), _NUMBER.split(fresh)
    numbers, fresh_numbers = _NUMBER.findall(stored), _NUMBER.findall(fresh)
    for place, (ours, theirs) in enumerate(zip(words, fresh_words, strict=False)):
        if ours != theirs:
            return _other_words(ours, theirs, place, numbers, fresh_numbers)
        if place < min(len(numbers), len(fresh_numbers)):
            told = _other_number(numbers[place], fresh_numbers[place], within)
            if told:
                return told
    if len(numbers) != len(fresh_numbers):
        return f"numbers that are stored: {len(numbers)}, that came: {len(fresh_numbers)}"
    return None


def floats(text: str) -> set[str]:
    """The numbers in a text that are not whole, as they are printed."""
    return {number for number in _NUMBER.findall(text) if not _whole(number)}


def pairs(stored: str, fresh: str) -> list[tuple[float, float]]:
    """The values of the numbers that are not whole, in two texts that differ in nothing else."""
    both = zip(_NUMBER.findall(stored), _NUMBER.findall(fresh), strict=False)
    return [(_value(one), _value(other)) for one, other in both if not _whole(one + other)]


def distance(stored: str, fresh: str) -> float:
    """The largest relative difference between numbers that are not whole, word for word alike."""
    pairs = zip(_NUMBER.findall(stored), _NUMBER.findall(fresh), strict=False)
    return max((_apart(*pair) for pair in pairs if not all(map(_whole, pair))), default=0.0)


def _other_words(ours: str, theirs: str, place: int, numbers: list, fresh_numbers: list) -> str:
    """A sentence about text that differs, with the number before it, where there is one."""
    before = numbers[place - 1] if place else ""
    after, fresh_after = (("".join(some[place : place + 1])) for some in (numbers, fresh_numbers))
    return (
        f"{_cut(before + ours + after)!r} is stored, {_cut(before + theirs + fresh_after)!r} came"
    )


def _cut(text: str, longest: int = 200) -> str:
    return text if len(text) <= longest else text[: longest // 2] + " ... " + text[-longest // 2 :]


def _other_number(stored: str, fresh: str, within: float | None) -> str | None:
    """A sentence about a number that differs by too much, or None."""
    if stored == fresh:
        return None
    if _whole(stored) and _whole(fresh):
        return f"{stored} is stored, {fresh} came; whole numbers are compared as they are"
    ours, theirs = _value(stored), _value(fresh)
    allowed = (within or DETERMINISTIC) * max(abs(ours), abs(theirs))
    if within:
        # The finer of the two: 2.2 may be 2.20 without its zero.
        allowed += min(_unit(stored), _unit(fresh))
    # A zero's sign is noise. Otherwise equal values in another form are another format.
    other_form = ours == theirs and ours != 0
    if other_form or abs(ours - theirs) > allowed:
        apart = f"{_apart(stored, fresh):.2g} apart"
        return f"{stored} is stored, {fresh} came: {apart}, {within or DETERMINISTIC:g} is allowed"
    return None


def _whole(number: str) -> bool:
    return not re.search(r"[.eE]", number)


def _value(number: str) -> float:
    return float(number.replace("−", "-").replace(",", ""))


def _unit(number: str) -> float:
    """One in the last place that is printed: 0.01 for 2.19, 1e-7 for 1.3e-6."""
    mantissa, _, exponent = number.replace("−", "-").lower().partition("e")
    return 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))


def _apart(stored: str, fresh: str) -> float:
    ours, theirs = _value(stored), _value(fresh)
    return abs(ours - theirs) / max(abs(ours), abs(theirs), 1e-300)
