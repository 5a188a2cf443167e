"""Whose a file is and which lab it is, decided by all names of a class together.

The person is whoever the path names farthest outside: the folder, zip or file that a platform or
the instructor made. What is below belongs to that person, whatever it is called. One name alone
can mislead (a_smith of Blackboard, ps3, student_07); those beside it say how to read it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from labkit.grading.beside import Beside, sheets
from labkit.grading.parts import TELLING, common, common_words, ends, plain, without
from labkit.grading.places import (
    PLATFORMS,
    Match,
    match,
    named,
    platform,
)
from labkit.grading.repositories import users
from labkit.grading.sections import Reading, unwrap
from labkit.grading.walk import File

_NBGRADER = {"source", "release", "autograded", "feedback"}
Parts = tuple[str, ...]


class Naming:
    """The names of a class: of all paths of the command line.

    content(file) is the lab that a file's cells are of, '' for none; known(name) whether the
    class list holds a name, None without one.
    """

    def __init__(self, files: Iterable[File], labs: Sequence[str],
                 content: Callable[[File], str], known: Callable[[str], bool] | None):  # fmt: skip
        self.labs, self.content, self.known = tuple(labs), content, known
        files = list(files)
        self._exchange = _exchange(files)
        self.files = [f for f in files if not self._is_copy(f.parts)]

    def _is_copy(self, parts: Parts) -> bool:
        """Whether a file is one of nbgrader's own, beside what was submitted."""
        at = self._exchange
        return at is not None and len(parts) > at + 1 and parts[at].casefold() in _NBGRADER

    def read(self) -> list[Reading]:
        """Every file with its place."""
        found = [Reading(f, f.parts) for f in self.files]
        self._platforms(found)
        for each in found:
            self._lab(each)
        self._sides, self._beside_it = self._affixes(found), Beside(found, self.labs)
        self._users = self._repositories(found)
        for each in found:
            self._names(each)
        self._numbers(found)
        self._people(found)
        return found

    # What platforms wrote

    def _platforms(self, found: list[Reading]) -> None:
        beside: dict[Parts, set[str]] = defaultdict(set)
        for each in found:
            for i, text in enumerate(each.parts):
                beside[each.parts[:i]].add(text)
        patterns = {parent: _pattern(texts) for parent, texts in beside.items()}
        whos = {}
        for each in found:
            for i, text in enumerate(each.parts):
                pattern = patterns[each.parts[:i]]
                if pattern and (made := platform(text, pattern)):
                    each.said, rest = made
                    if pattern is PLATFORMS[-1]:
                        key = each.parts[:i]
                        if key not in whos:
                            whos[key] = self._blackboard(key, beside[key], pattern)
                        each.said = replace(each.said, student=whos[key][each.said.student])
                    each.platform_at = i
                    each.parts = (*each.parts[:i], rest, *each.parts[i + 1 :])
                    break

    def _blackboard(self, parent: Parts, texts: set[str], pattern: re.Pattern) -> dict[str, str]:
        """Each ASSIGNMENT_user of a folder, and the user in it: both may hold underscores."""
        whos = sorted({made[0].student for t in texts if (made := platform(t, pattern))})
        split = {who: who.split("_") for who in whos}
        shared = common(list(split.values())) if len(whos) > 1 else 0
        return {who: "_".join(words[self._user(words, shared, len(whos)) :])
                for who, words in split.items()}  # fmt: skip

    def _user(self, words: list[str], shared: int, many: int) -> int:
        """Where the user's name begins."""
        if self.known:
            for at in range(len(words)):
                if self.known("_".join(words[at:])):
                    return at
        said = next((k for k in range(1, len(words))
                     if match("_".join(words[:k]), self.labs).strength), 0)  # fmt: skip
        if said and (many < TELLING or shared <= said or len(words[said]) <= 2):
            return said
        return shared or len(words) - 1

    # The lab

    def _lab(self, each: Reading) -> None:
        matches = [match(part, self.labs) for part in each.parts]
        strongest = max(m.strength for m in matches)
        each.own_lab = matches[-1].strength > 0
        if strongest < 3 and (lab := self.content(each.file)):
            each.own_lab = each.own_lab and lab in matches[-1].labs
            each.said = replace(each.said, lab=lab)
            return
        # A number that somebody's name ends with is no lab's; nearest to the file first.
        *folders, own = matches
        sure = [m for m in folders if m.strength > 1 or m.strength and not (m.rest and m.by_number)]
        sure += [own] if own.strength else []
        best = max((m.strength for m in sure), default=0)
        labs = next((m.labs for m in reversed(sure) if m.strength == best), ())
        doubt = f"its name fits {' and '.join(labs)}" if len(labs) > 1 else ""
        each.said = replace(each.said, lab=labs[0] if labs else "", doubt=doubt)

    # What names say beside the lab

    def _affixes(self, found: list[Reading]) -> dict:
        """For each folder and lab: the names before and after the lab's in what lies there."""
        sides: dict = defaultdict(lambda: (set(), set()))
        self._shared: dict[tuple[Parts, tuple[str, ...]], str] = {}
        self._words: dict[Parts, Counter] = defaultdict(Counter)
        for parent, text in {(r.parts[:i], p) for r in found for i, p in enumerate(r.parts)}:
            self._words[parent][match(text, self.labs).labs] += 1
        for each in found:
            for i, text in enumerate(each.parts):
                m = match(text, self.labs)
                if m.strength > 1 or m.strength and not m.by_number:
                    before, after = sides[each.parts[:i], m.labs]
                    before.add(m.before)
                    after.add(m.after)
        return sides

    def _repositories(self, found: list[Reading]) -> dict[tuple[Parts, str], str]:
        """The users in names of repositories that say no lab, by the folder around and the name."""
        beside: dict = defaultdict(lambda: defaultdict(set))
        for each in found:
            for i, text in enumerate(each.parts[:-1]):
                if not match(text, self.labs).strength:
                    beside[each.parts[:i]][text].add(each.said.lab)
        return {(parent, text): user for parent, folders in beside.items()
                for text, user in users(folders, self.known).items()}  # fmt: skip

    def _beside(self, parent: Parts, m: Match, text: str, is_folder: bool) -> str:
        """The person's part of a name that also says a lab: what differs from those beside it."""
        befores, afters = self._sides[parent, m.labs]
        shared = self._shared.get((parent, m.labs))
        if shared is None:  # once for all that lie there, who may be many
            shared = self._shared[parent, m.labs] = common_words(afters)
        after = without(m.after, shared)
        if self.known:
            listed = next((s for s in (m.before, m.after, *ends(m.after)) if self.known(s)), "")
            if listed:
                return listed
        if not (m.before and m.after):
            return m.before or after
        if (len(befores) == 1) != (len(afters) == 1):
            return after if len(befores) == 1 else m.before
        # Classroom 50: CLASSROOM-ASSIGNMENT-USERNAME.
        return after if is_folder and "-" in text and not re.search(r"[\s_]", text) else m.before

    def _names(self, each: Reading) -> None:
        last = len(each.parts) - 1
        for i, text in enumerate(each.parts):
            if i == each.platform_at:
                each.names.append(each.said.student)
                each.at.append(i)
            m = match(text, self.labs)
            clear = m.strength > 1 or m.strength == 1 and not m.by_number
            name = self._beside(each.parts[:i], m, text, i < last) if clear and m.rest else m.rest
            if m.strength == 1 and m.rest and self._is_surname(each, i, m):
                clear, name = False, named(text)
            if i == last:
                each.own = name
            elif i != each.platform_at and self._may_be_one(each.parts[:i], text, m):
                user = self._users.get((each.parts[:i], text), text)
                each.names.append(self._beside_it.bare(each.parts[:i], name if clear else user))
                each.at.append(i)

    def _may_be_one(self, parent: Parts, text: str, m: Match) -> bool:
        """Whether a folder may be called after a person."""
        if self._beside_it.is_generic(parent, text):
            return False
        return bool(m.rest) or not m.strength or self._beside_it.counts_people(parent, text)

    def _is_surname(self, each: Reading, at: int, m: Match) -> bool:
        """Whether the word of a lab, such as Gates or Forward, is a part of somebody's name."""
        if m.by_number:
            return False
        beside = self._words[each.parts[:at]]
        alone = at < len(each.parts) - 1 and beside[()] > beside[m.labs]
        return alone or bool(each.said.lab) and each.said.lab not in m.labs

    def _numbers(self, found: list[Reading]) -> None:
        """student_01 and student_03 are two people, whatever lab 01 is; ana_03 is ana."""
        alike: dict = defaultdict(set)
        for each in found:
            alike[each.parts[:-1], each.own, each.said.lab].add(plain(each.parts[-1]))
        for each in found:
            m = match(each.parts[-1], self.labs)
            several = len(alike[each.parts[:-1], each.own, each.said.lab]) > 1
            if m.strength == 1 and m.by_number and m.rest and (
                several or each.said.lab not in m.labs):  # fmt: skip
                each.own = named(each.parts[-1]) or each.own

    # The person

    def _people(self, found: list[Reading]) -> None:
        depth = self._listed_depth(found)
        if depth is None:
            unwrap(found)
        self._is_sheet = sheets(found)
        for each in found:
            student, each.person_at = self._who(each, depth)
            at = each.person_at
            each.said = replace(each.said, student=student)
            if at != each.platform_at:  # the form of a platform, in what a student has made
                each.said = replace(each.said, number="", when=None)

    def _who(self, each: Reading, depth: int | None) -> tuple[str, int]:
        """The person, and where in the path the name stands."""
        at, last = self._exchange, len(each.parts) - 1
        if at is not None and last > at + 1 and _is_submitted(each.parts[at]):
            return each.parts[at + 1], at + 1
        names = list(zip(each.names, each.at, strict=True))
        people = [n for n in names if n[1] == each.platform_at or not self._is_sheet(each, n[1])]
        if depth is not None and self.known:
            listed = [n for n in names[: depth + 1] if self.known(n[0])]
            if not listed and not people and self.known(each.own):
                return each.own, last
            if listed or names[depth:]:
                return (listed or names[depth:])[0]
        if people:
            return people[0]
        if each.own:
            return each.own, last
        return names[0] if names else self._beside_it.spare(each)

    def _listed_depth(self, found: list[Reading]) -> int | None:
        """How far inside most people of the class list are named."""
        if not self.known:
            return None
        levels: dict[int, set[str]] = defaultdict(set)
        for each in found:
            for i, name in enumerate(each.names):
                if self.known(name):
                    levels[i].add(name)
        return min(levels, key=lambda i: (-len(levels[i]), i), default=None)


def _pattern(texts: set[str]) -> re.Pattern | None:
    """The platform whose form most names of a folder have; a name that a student made may have
    another one's inside."""
    count = {p: sum(p.match(t) is not None for t in texts) for p in PLATFORMS}
    best = max(PLATFORMS, key=count.__getitem__)
    return best if count[best] else None


def _is_submitted(part: str) -> bool:
    return part.casefold() == "submitted"


def _exchange(files: list[File]) -> int | None:
    """Where nbgrader's folder `submitted` stands in a path: outside of all people."""
    if any(_is_submitted(f.parts[0]) for f in files):
        return 0
    folders = [f.parts[:-1] for f in files]
    shared = common(folders) if len(files) > 1 else max(0, len(folders[0]) - 2) if files else 0
    found = {i for p in folders for i, x in enumerate(p[: shared + 1]) if _is_submitted(x)}
    return min(found, default=None)
