"""Which of several files of one student for one lab counts.

One that can be read and was worked on before one that was not, one whose person is named farther
outside before one in a folder that anybody may have called so, one that names the lab before
others, one outside of folders for old work, the one with more exercises written, then the newest.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from labkit.grading import names, warm
from labkit.grading.archive import Refused
from labkit.grading.formats import Unreadable
from labkit.grading.limits import NUMPY
from labkit.grading.naming import Reading
from labkit.grading.places import copy, is_old
from labkit.grading.release import Lab

# Endings by how likely they hold the work: those of a later row are looked into when none of the
# rows before holds any.
ROWS = ((".ipynb",), (".py", ".html", ".htm", ".json", ".txt"),
        (".pdf", ".doc", ".docx", ".odt", ".rtf", ".pages", ".md", ".rmd", ".qmd", ".png", ".jpg",
         ".jpeg", ".heic", ""))  # fmt: skip
_MOST = 50  # files of one student and lab that are looked into
_MOST_BYTES = 400_000_000  # of them


@dataclass(frozen=True)
class Look:
    """What a file holds: how many exercises are written in it (-1 where it cannot be read), what
    tells it from another one, and how many bytes it has."""

    written: int
    mark: str
    size: int = 0


def look(file, lab: Lab) -> Look:
    """What is in a file, as far as it matters for the choice."""
    try:
        data = file.source.read()
    except (Refused, OSError):
        return Look(-1, "")
    mark = hashlib.sha256(data).hexdigest()
    try:
        return Look(warm.bench(NUMPY).read("written", data, lab), mark, len(data))
    except Unreadable:
        return Look(-1, mark, len(data))


def is_solution(file, lab: Lab | None) -> bool:
    """Whether a file is the published solution, which lies in every copy of the course."""
    folders = {part.casefold() for part in file.parts[:-1]}
    if file.ending != ".ipynb" or "solutions" not in folders or lab is None:
        return False
    try:
        return warm.bench(NUMPY).read("published", file.source.read(), lab)
    except (Unreadable, Refused, OSError):
        return False


def best(group: Sequence[Reading], lab: Lab) -> tuple[Reading, dict[int, str], str]:
    """The file that counts, why each other does not (by its place in group), and what makes it
    doubtful, if anything."""
    chosen = None
    if len(group) == 1:
        return group[0], {}, ""
    for row in ROWS:
        here = [r for r in group if r.file.ending in row]
        found = _best(here, lab) if here else None
        if found and (chosen is None or found[1].written > max(0, chosen[1].written)):
            chosen = found
        if chosen and chosen[1].written > 0:
            break
    assert chosen is not None, "every ending is in a row"
    first, seen, looks = chosen
    why, doubt = {}, ""
    for i, other in enumerate(group):
        if other is not first:
            why[i] = _why(first, other, seen, looks.get(id(other)))
            doubt = doubt or _doubt(first, other, seen, looks.get(id(other)))
    return first, why, doubt


def _best(group: list[Reading], lab: Lab) -> tuple[Reading, Look, dict[int, Look]]:
    group, left, looks = sorted(group, key=_order)[-_MOST:], _MOST_BYTES, {}
    for r in reversed(group):  # the newest first
        if left > 0:
            looks[id(r)] = look(r.file, lab)
            left -= looks[id(r)].size
    group = [r for r in group if id(r) in looks]

    def rank(r: Reading):
        found = looks[id(r)]
        worked = 2 if found.written > 0 else 1 if found.written == 0 else 0
        return (worked, -r.person_at, r.own_lab, not _aside(r), found.written, *_order(r))

    first = max(group, key=rank)
    return first, looks[id(first)], looks


def _order(r: Reading) -> tuple:
    """Oldest first; files of one time by the number of their copy, then by name."""
    own = r.file.parts[-1]
    return (r.said.when or r.file.when, r.file.own, copy(own), names.natural(r.file.label))


def _aside(r: Reading) -> bool:
    """Whether a file lies in a folder for old work, inside of what says whose it is."""
    return any(map(is_old, r.parts[1:-1]))


def _why(first: Reading, other: Reading, seen: Look, found: Look | None) -> str:
    if found is None:
        return "another file of the same student and lab counts"
    if found.mark == seen.mark:
        return "the same file again"
    if found.written <= 0 < seen.written:
        return "nothing is written in it" if found.written == 0 else "it cannot be read"
    if first.person_at < other.person_at:
        return "its student is named farther inside"
    if first.own_lab and not other.own_lab:
        return "its name does not say the lab"
    if _aside(other) and not _aside(first):
        return "it lies in a folder for old work"
    if found.written < seen.written:
        return f"fewer exercises are written in it ({found.written} of {seen.written})"
    return "older"


def _doubt(first: Reading, other: Reading, seen: Look, found: Look | None) -> str:
    """Why a person should look which of two files counts; '' where that is clear."""
    if found is None or found.written <= 0 or found.mark == seen.mark:
        return ""
    if first.file.named != other.file.named:
        return _asks(other, "comes from another of the paths that were named")
    when, late = (r.said.when or r.file.when for r in (first, other))
    if found.written > seen.written:
        return _asks(other, "has more exercises written")
    if _aside(other) or found.written < seen.written and first.own_lab and not other.own_lab:
        return ""
    if late > when:
        return _asks(other, "is newer")
    if late == when and first.file.own == other.file.own:
        return _asks(other, "has the same time")
    return ""


def _asks(other: Reading, what: str) -> str:
    return f"{names.line(other.file.label)} does not count, and {what}"
