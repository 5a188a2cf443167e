"""Several paths named in one command: which of them hold a class, and which are one person's.

All are read as one class. The name of a path stands outside of everything in it, so it is the
person's, unless the path holds several: then what is inside says who. No path decides that for
itself, since a student may have made all that is in one.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from labkit.grading import names
from labkit.grading.naming import Naming
from labkit.grading.places import is_sheet, is_word
from labkit.grading.sections import Reading
from labkit.grading.walk import File

_NOBODY, _ONE, _CROWD = range(3)  # whom the names inside a path tell of


class Several:
    """Paths, and the files of each. naming: reads the files of one as those of a class."""

    def __init__(
        self, paths: Sequence[Path], files: list[list[File]],
        naming: Callable[[list[File]], Naming], known: Callable[[str], bool] | None,
    ):  # fmt: skip
        self.notes: list[str] = []
        self._names = [
            (p.resolve().stem if p.suffix.lower() == ".zip" else p.resolve().name)
            if len(paths) > 1 and p.suffix.lower() != ".ipynb"
            else ""
            for p in paths
        ]
        self._read = [naming(f).read() if name else [] for f, name in
                      zip(files, self._names, strict=True)]  # fmt: skip
        self._known = known
        self.files = [f for found in self._placed(files) for f in found]

    def _placed(self, files: list[list[File]]) -> list[list[File]]:
        inside = [_inside(r) for r in self._read]
        classes = self._classes(inside)
        dated = self._are_platforms(classes)
        made = []
        for name, there, is_class in zip(self._names, files, classes, strict=True):
            if name and not is_class:
                there = [replace(f, parts=(name, *f.parts)) for f in there]
            elif name and dated:
                there = [replace(f, when=f.listed or f.when) for f in there]
            made.append(there)
        return made

    def _classes(self, inside: list[int]) -> list[bool]:
        """Whether each path is a class's: what is in it says whose its files are."""
        named = [i for i, name in enumerate(self._names) if name]
        if self._known:
            return self._listed(self._known)
        plain = {i for i in named if is_word(self._names[i]) or is_sheet(self._names[i])}
        crowds = {i for i in named if inside[i] == _CROWD}
        people = {i for i in named if inside[i] == _NOBODY} - plain
        if people:
            for i in sorted(crowds - plain):
                one, other = names.line(self._names[i]), names.line(self._names[min(people)])
                why = f"as {other} is, and several names are in it"
                way = "name it alone to grade it as a class"
                self.notes.append(f"{one} is taken for one student's, {why}; {way}")
            classes = {i for i in crowds if is_word(self._names[i])}
        else:
            most = crowds and (2 * len(crowds) >= len(named) or {*named} <= crowds | plain)
            classes = {*named} if most or {*named} <= plain else set()
        return [i not in named or i in classes for i in range(len(self._names))]

    def _listed(self, known: Callable[[str], bool]) -> list[bool]:
        """With a class list: the paths that it does not know, with people inside whom it knows.
        Where it knows one path it should know all: then such a path is a class's by a word only."""
        people = any(map(known, filter(None, self._names)))
        return [not name or not known(name) and (is_word(name) or not people)
                and any(known(n) for r in read for n in (*r.names, r.own))
                for name, read in zip(self._names, self._read, strict=True)]  # fmt: skip

    def _are_platforms(self, classes: list[bool]) -> bool:
        """Whether every path is a class's, and what is in it a platform has packed: then the
        times in it are the platform's too, and not what somebody wrote."""
        return all(classes) and all(
            r.platform_at == 0 for read in self._read for r in read if r.file.listed
        )


def alone(path: Path, readings: list[Reading]) -> None:
    """All is of the person that the one path is called after, where nobody is named in it; what a
    zip holds beside named work too."""
    zipped = path.suffix.lower() == ".zip"
    if zipped or not any(r.said.student for r in readings):
        for each in readings:
            who = each.said.student or (path.stem if zipped else path.name)
            each.said = replace(each.said, student=who)


def _inside(found: list[Reading]) -> int:
    """Whom the names in a path tell of: nobody, one person, or several for one lab. What a file
    itself is called counts only where no folder is called after anybody."""
    books = [r for r in found if r.file.ending == ".ipynb"] or found
    folders, own = defaultdict(set), defaultdict(set)
    for each in books:
        if each.said.student and each.said.student in each.names:
            folders[each.said.lab].add(each.said.student)
        else:
            own[each.said.lab].add(each.own)
    who = folders or ({} if any("" in names for names in own.values()) else own)
    if not who:
        return _NOBODY
    return _CROWD if any(len(names) > 1 for names in who.values()) else _ONE
