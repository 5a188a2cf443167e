"""Folders that hold whole sections of a class, and are nobody's."""

from collections import defaultdict
from dataclasses import dataclass, field, replace

from labkit.grading.parts import common
from labkit.grading.places import Place, is_old, named
from labkit.grading.walk import File

Parts = tuple[str, ...]


@dataclass
class Reading:
    """A path as it is read. parts: without what a platform wrote. names: what may be the person,
    from outside to inside. own: the name that the file itself says, own_lab whether it says a
    lab."""

    file: File
    parts: Parts
    said: Place = field(default_factory=Place)
    platform_at: int = -1
    names: list[str] = field(default_factory=list)
    at: list[int] = field(default_factory=list)  # where each of them stands in parts
    own: str = ""
    own_lab: bool = False
    person_at: int = -1  # where in parts the person stands


def unwrap(found: list[Reading]) -> None:
    """Take folders away that hold whole sections: each of them holds several people."""
    books = [r for r in found if r.file.ending == ".ipynb"] or found
    _chain(found, books)
    while books and all(len(r.names) > 1 for r in books):
        firsts = {r.names[0] for r in books}
        sections = _several(books)
        exports = {f for f in firsts if len({r.said.student for r in books
                   if r.names[0] == f and r.said.student == r.names[1]}) > 1}  # fmt: skip
        if sections != firsts and 2 * len(exports) <= len(firsts):
            return
        taken = firsts if sections == firsts else exports
        for each in found:
            if len(each.names) > 1 and each.names[0] in taken:
                each.names, each.at = each.names[1:], each.at[1:]
        if taken != firsts:
            return


def _chain(found: list[Reading], books: list[Reading]) -> None:
    """Take away the outer ones of several folders that all lies in: `Sheet/Handed in/ana`."""
    many = common([r.names for r in books]) if books else 0
    inner = [replace(r, names=r.names[many - 1 :]) for r in books]
    if many < 2 or any(r.platform_at in r.at[:many] for r in books) or not _several(inner):
        return
    outer = books[0].names[: many - 1]
    for each in found:
        if each.names[: many - 1] == outer:
            each.names, each.at = each.names[many - 1 :], each.at[many - 1 :]


def _several(books: list[Reading]) -> set[str]:
    """First names below which one lab comes under several second ones."""
    inside: dict[tuple[str, str], set[str]] = defaultdict(set)
    for each in books:
        first, second = each.names[:2]
        if named(second) and not is_old(second):
            inside[first, each.said.lab].add(second)
    return {first for (first, _), seconds in inside.items() if len(seconds) > 1}
