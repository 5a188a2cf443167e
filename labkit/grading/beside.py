"""Folders that are nobody's. A word says so only where the folders beside it say the same: a user
may be called ss1234 or ana_submission, and a class may be numbered from 01 on.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from labkit.grading.places import bare, is_collection, is_group, is_sheet, is_word, match
from labkit.grading.sections import Parts, Reading

_CODE = re.compile(r"[a-z]{1,3}[\W_]?\d{1,4}", re.I)  # a sheet's name that may be a user's


class Beside:
    """What the folders of each place say together. found: all readings, with their labs."""

    def __init__(self, found: Iterable[Reading], labs: Sequence[str]):
        self._folders: dict[Parts, set[str]] = defaultdict(set)
        agrees: dict[tuple[Parts, str], list[bool]] = defaultdict(list)
        for each in found:
            for i, text in enumerate(each.parts[:-1]):
                if not is_word(text):
                    self._folders[each.parts[:i]].add(text)
                m = match(text, labs)
                if m.strength and not m.rest and each.said.lab:
                    agrees[each.parts[:i], text].append(each.said.lab in m.labs)
        self._other_labs = {at for at, said in agrees.items() if 2 * sum(said) <= len(said)}
        self._bare = {parent: _bare(texts) for parent, texts in self._folders.items()}
        self._numbers = {parent: [(parent, text) in self._other_labs for text in texts
                                  if re.fullmatch(r"\d\d", text)]
                         for parent, texts in self._folders.items()}  # fmt: skip

    def is_generic(self, parent: Parts, text: str) -> bool:
        """Whether a folder says neither who nor what: by a word that is no person's, or as the
        one that holds all that was handed in."""
        return is_word(text) or is_collection(text) and self._folders[parent] == {text}

    def bare(self, parent: Parts, name: str) -> str:
        """ana of ana_submission, where all beside it have that word, and stay apart without it."""
        return (bare(name) or name) if self._bare.get(parent) else name

    def counts_people(self, parent: Parts, text: str) -> bool:
        """Whether a folder such as 07 is a person's: most of those beside it hold other labs."""
        said = self._numbers.get(parent, [])
        return bool(re.fullmatch(r"\d\d", text)) and 2 * sum(said) > len(said)

    def spare(self, each: Reading) -> tuple[str, int]:
        """Who it may be where no name says it: a folder of one of several people, or one that
        holds what was handed in; and where that stands. ("", -1) where nothing says so."""
        for i, text in enumerate(each.parts[:-1]):
            parent = each.parts[:i]
            several = len(self._folders[parent]) > 1 and (parent, text) in self._other_labs
            if not is_word(text) and (several or is_collection(text) and bare(text)):
                return (bare(text) or text if is_collection(text) else text), i
        return "", -1


def _bare(texts: set[str]) -> bool:
    return all(map(is_collection, texts)) and len({bare(t).casefold() for t in texts}) == len(texts)


def sheets(found: Iterable[Reading]) -> Callable[[Reading, int], bool]:
    """A test of whether what stands at a place of a path is a sheet, a section or a term: by its
    name and those of all folders beside it, most of which name people inside."""
    inside: dict[Parts, dict[str, set[tuple[str, str]]]] = defaultdict(lambda: defaultdict(set))
    for each in found:
        last = len(each.parts) - 1
        for name, at in zip(each.names, each.at, strict=True):
            if at < last:
                inner = [n for n, i in zip(each.names, each.at, strict=True) if i > at]
                own = "" if is_group(name) else each.own
                who = (*inner, own)[0]
                inside[each.parts[:at]][each.parts[at]].add((each.said.lab, who))
    here = {parent for parent, folders in inside.items() if _are_sheets(folders)}
    return lambda each, at: at < len(each.parts) - 1 and each.parts[:at] in here


def _are_sheets(folders: dict[str, set[tuple[str, str]]]) -> bool:
    if not all(map(is_sheet, folders)):
        return False
    people = [sum(bool(who) for _, who in said) for said in folders.values()]
    named = sum(2 * n > len(said) for n, said in zip(people, folders.values(), strict=True))
    crowd = sum(_is_crowd(said) for said in folders.values())
    return 2 * named > len(folders) and (
        2 * crowd >= len(folders) or not all(map(_CODE.fullmatch, folders)))  # fmt: skip


def _is_crowd(said: set[tuple[str, str]]) -> bool:
    """Whether one lab comes under several names."""
    labs = [lab for lab, who in said if who]
    return len(labs) > len(set(labs))
