"""Every file below the paths that were named, in folders and in zips, with what is outside of it.

Nothing is followed, opened or believed before it was looked at: links, pipes and devices are
named and left, depth and totals are capped, a folder that cannot be read costs itself.
"""

import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path, PurePosixPath

from labkit.grading import archive
from labkit.grading.archive import Budget, Refused, Source
from labkit.grading.when import exchanged, of_stat

_JUNK = ("__macosx", "__pycache__", "node_modules", "site-packages", "venv", "env")
_ARCHIVES = (".tar", ".gz", ".tgz", ".rar", ".7z", ".bz2", ".xz", ".zst")
_LINK = "a link, and links are not followed"
_DEEPEST = 40  # folders below the one that was named, in zips too
_NESTED = 5  # zips inside zips
_PARTS = 60_000  # names in all paths of an archive: what is kept of a file grows with its depth
_CLASS = 200_000, 5_000, 5_000_000_000  # of archives of a whole class, as in `Budget`


@dataclass(frozen=True)
class File:
    """A file on its way to a student and a lab.

    parts: the folders and zips that it lies in, then its name without the ending. when: the time
    that the platform or the file system says; own: what a student's own archive says, to order
    the files in it. listed: what a zip that was named beside others says, which may be either's.
    named: which of the paths that were named it lies under.
    """

    parts: tuple[str, ...]
    ending: str
    source: Source
    label: str
    when: datetime
    own: datetime
    listed: datetime | None = None
    named: int = 0


@dataclass
class Walk:
    """What was seen on the way. owner: the leading parts of a path that say whose it is.
    unplaced: (label, why)."""

    owner: Callable[[tuple[str, ...]], tuple[str, ...]]
    unplaced: list[tuple[str, str]] = field(default_factory=list)
    _budgets: dict[tuple, Budget] = field(default_factory=dict)

    def files(self, path: Path, several: bool) -> Iterator[File]:
        """Every file under a path that was named; several: among others."""
        count: Counter = Counter()
        for file in self._all(path, several):
            archive, most = self._maker(file.source, several)
            count[archive] += len(file.parts)
            if archive is None or count[archive] <= most:
                yield file
            elif count[archive] - len(file.parts) <= most:
                self.unplaced.append((file.label, "too many files, with those beside it"))

    def _maker(self, source: Source, several: bool) -> tuple[tuple[Path, str] | None, int]:
        """The outermost archive of a file that one student may have made, and how many names may
        be in it; None for what the instructor has unpacked, or a platform packed."""
        if source.path != self._root:
            return ((source.path, "") if source.inside else None), _PARTS
        if len(source.inside) > 1:
            return (source.path, source.inside[0]), _PARTS
        return ((source.path, "") if several and source.inside else None), 10 * _PARTS

    def _all(self, path: Path, several: bool) -> Iterator[File]:
        self._root, self._exchange = path, _exchanges(path)
        if path.is_dir():
            yield from self._folder(path, (), f"{path.name}/" if several else "")
        elif path.suffix.lower() == ".zip":
            for file in self._zip(Source(path), (), path.name, _time(path)):
                yield replace(file, when=_time(path), listed=file.when) if several else file
        else:
            when = _time(path)
            yield _file((), path.name, Source(path), path.name, when, when)

    def _folder(self, folder: Path, parts: tuple[str, ...], label: str) -> Iterator[File]:
        try:
            entries = sorted(os.scandir(folder), key=lambda e: e.name)
        except OSError as error:
            self.unplaced.append((label, f"the folder cannot be read ({error.strerror})"))
            return
        if parts and all(is_junk(e.name) for e in entries):
            self.unplaced.append((label, _nothing("an empty folder", [e.name for e in entries])))
        stamp = exchanged(folder) if folder.parent.parent in self._exchange else None
        for entry in entries:
            if not is_junk(entry.name):
                yield from self._entry(entry, parts, label, stamp)

    def _entry(
        self, entry: os.DirEntry, parts: tuple[str, ...], label: str, stamp: datetime | None
    ) -> Iterator[File]:
        name, path, inner = entry.name, Path(entry.path), f"{label}{entry.name}"
        try:
            found = entry.stat(follow_symlinks=False)
        except OSError as error:
            self.unplaced.append((inner, f"it cannot be read ({error.strerror})"))
            return
        if stat.S_ISDIR(found.st_mode):
            if len(parts) >= _DEEPEST:
                self.unplaced.append((inner, f"nested more than {_DEEPEST} folders deep"))
            else:
                yield from self._folder(path, (*parts, name), f"{inner}/")
        elif not stat.S_ISREG(found.st_mode):
            is_link = stat.S_ISLNK(found.st_mode)
            self.unplaced.append((inner, _LINK if is_link else "no ordinary file"))
        elif path.suffix.lower() == ".zip":
            when = stamp or of_stat(found)
            yield from self._zip(Source(path), (*parts, path.stem), inner, when)
        elif path.suffix.lower() in _ARCHIVES:
            self.unplaced.append((inner, "an archive that is no zip; unpack it first"))
        else:
            when = stamp or of_stat(found)
            yield _file(parts, name, Source(path), inner, when, when)

    def _zip(
        self, source: Source, outer: tuple[str, ...], label: str, when: datetime
    ) -> Iterator[File]:
        """The files of an archive. Only those of the one that was named carry their own time: it
        was made by a platform, all others by students. Of one named beside others, who knows."""
        named = source.path == self._root and not source.inside
        budget = Budget(*_CLASS) if named else self._budget(outer)
        try:
            entries, refused = archive.entries(source, budget)
        except (Refused, OSError) as error:
            why = str(error) if isinstance(error, Refused) else "it cannot be read"
            self.unplaced.append((label, why))
            return
        self.unplaced += [(f"{label}/{name}", f"refused: {why}") for name, why in refused]
        if not refused and all(any(map(is_junk, PurePosixPath(e.name).parts)) for e in entries):
            self.unplaced.append((label, _nothing("an empty zip", [e.name for e in entries])))
        for entry in entries:
            path, inner = PurePosixPath(entry.name), f"{label}/{entry.name}"
            if any(map(is_junk, path.parts)) or not path.parts:
                continue
            parts = (*outer, *path.parent.parts)
            outside = entry.when if named else when
            if len(parts) > _DEEPEST:
                self.unplaced.append((inner, f"nested more than {_DEEPEST} folders deep"))
            elif path.suffix.lower() == ".zip":
                yield from self._inner(entry.source, (*parts, path.stem), inner, outside)
            elif path.suffix.lower() in _ARCHIVES:
                self.unplaced.append((inner, "an archive that is no zip; unpack it first"))
            else:
                yield _file(parts, path.name, entry.source, inner, outside, entry.when)

    def _inner(
        self, source: Source, parts: tuple[str, ...], label: str, when: datetime
    ) -> Iterator[File]:
        if len(source.inside) > _NESTED:
            self.unplaced.append((label, f"a zip inside more than {_NESTED} others"))
        else:
            yield from self._zip(source, parts, label, when)

    def _budget(self, parts: tuple[str, ...]) -> Budget:
        """One for all that is one student's: nobody can use up another's. What counts as folders
        of a class, a student may have made: together they get no more than a class's."""
        owner = self.owner(parts)
        whole = self._budgets.setdefault((self._root, "all", *owner[:1]), Budget(*_CLASS))
        return self._budgets.setdefault((self._root, "own", *owner), Budget(above=whole))


def _file(parts: tuple[str, ...], name: str, source: Source, label: str, when: datetime,
          own: datetime) -> File:  # fmt: skip
    path = PurePosixPath(name)
    stem, ending = path.stem, path.suffix.lower()
    if stem.lower().endswith(".ipynb"):  # as browsers and mail programs save it
        stem, ending = stem[:-6], ".ipynb"
    return File((*parts, stem), ending, source, label, when, own)


def _nothing(empty: str, names: list[str]) -> str:
    """Why a folder or zip holds no file: what lies in it besides."""
    if any(n.endswith(".icloud") for n in names):
        return "a placeholder of iCloud is in it, not the file: it was never uploaded"
    if any(".ipynb_checkpoints" in n for n in names):
        return "nothing is in it but Jupyter's .ipynb_checkpoints, which do not count"
    return f"nothing is in it but {', '.join(sorted(names)[:3])}" if names else empty


def is_junk(name: str) -> bool:
    # Dot files, checkpoints and macOS's ._ files among them.
    return name.startswith(".") or name.casefold() in _JUNK


def _exchanges(root: Path) -> list[Path]:
    """Where nbgrader's folder `submitted` may lie: nowhere that a student can make one."""
    inside = [e for e in os.scandir(root) if not is_junk(e.name)] if root.is_dir() else []
    alone = [Path(inside[0].path) / "submitted"] if len(inside) == 1 else []
    return [root / "submitted", *alone, *([root] if root.name.casefold() == "submitted" else [])]


def _time(path: Path) -> datetime:
    return of_stat(os.stat(path))
