"""Text in which git has left two versions: both of them, and where two lists of cells differ."""

from collections.abc import Callable
from difflib import SequenceMatcher
from typing import TypeVar

_LARGEST = 20_000_000  # characters; what is longer is told, and not read
_MOST = 2_000  # cells; to compare two lists takes the square of their length
# The mark that ends a part of a conflict, and the part that comes after it. "base" is what both
# versions were made from, which git writes when it is told to.
_NEXT = {
    "both": {"<<<<<<< ": "ours"},
    "ours": {"||||||| ": "base", "=======": "theirs"},
    "base": {"=======": "theirs"},
    "theirs": {">>>>>>> ": "both"},
}
_Part = TypeVar("_Part")


def sides(text: str) -> tuple[str, str] | None:
    """The two versions of a text; None where there is but one, or a mark is missing."""
    if len(text) > _LARGEST or "\n<<<<<<< " not in text:
        return None
    kept: dict[str, list[str]] = {"ours": [], "theirs": []}
    part = "both"
    for line in text.split("\n"):
        after = next((new for mark, new in _NEXT[part].items() if line.startswith(mark)), None)
        if after:
            part = after
            continue
        for side, lines in kept.items():
            if part in ("both", side):
                lines.append(line)
    return ("\n".join(kept["ours"]), "\n".join(kept["theirs"])) if part == "both" else None


def merged(
    ours: list[_Part], theirs: list[_Part], joined: Callable[[list[_Part], list[_Part]], _Part]
) -> list[_Part] | None:
    """The cells in which two versions agree; joined makes one of those in which they do not. None
    for more cells than can be compared."""
    if len(ours) + len(theirs) > _MOST:
        return None
    found: list[_Part] = []
    matched = SequenceMatcher(None, ours, theirs, autojunk=False)
    for kind, a, b, c, d in matched.get_opcodes():
        if kind == "equal":
            found += ours[a:b]
        elif b - a == d - c:
            found += [joined([x], [y]) for x, y in zip(ours[a:b], theirs[c:d], strict=True)]
        else:
            found.append(joined(ours[a:b], theirs[c:d]))
    return found
