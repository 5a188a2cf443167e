"""Parts of names: what several share, what stands after a word, what a copy's number adds."""

import re
from collections.abc import Iterable, Sequence

TELLING = 3  # names with one beginning before that is taken for no part of them


def common(rows: Sequence[Sequence[str]]) -> int:
    """How many first words all rows share, less than the shortest has."""
    most = min(map(len, rows)) - 1
    return next((i for i in range(most) if len({row[i] for row in rows}) > 1), max(0, most))


def common_words(names: Iterable[str]) -> str:
    """The beginning that several names share, up to the end of a word."""
    rows = [re.split(r"(?<=[\W_])", n) for n in sorted(names) if n]
    if len(rows) < TELLING:
        return ""
    start = "".join(rows[0][: common(rows)])
    rests = [n[len(start) :] for n in names if n]
    return start if all(r and not r[0].isdigit() for r in rests) and len(start) > 3 else ""


def without(text: str, start: str) -> str:
    return text[len(start) :] if start and text.startswith(start) else text


def ends(text: str) -> list[str]:
    """A name without its first words: 'b-c' and 'c' of 'a-b-c'."""
    return [text[m.end() :] for m in re.finditer(r"[\W_]", text)]


def plain(text: str) -> str:
    """A name without the number of its copy."""
    return re.sub(r"[\W_]{0,9}(?:\(\d{1,3}\)|copy[\W_]{0,9}\d{0,3})", "", text, flags=re.I)
