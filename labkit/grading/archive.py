"""Zip files of submissions: looked into, never unpacked to disk.

What could harm is refused by name: paths that leave the archive, links, encrypted entries,
and bombs. Names of entries are labels only.
"""

import contextlib
import io
import os
import stat
import struct
import zipfile
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path, PurePosixPath

from labkit.grading.formats import LARGEST

_ENTRY = 300  # bytes of an archive's list for each file in it; most take a hundred
_LARGEST_ZIP = 200_000_000  # bytes of an archive inside an archive
_RATIO = 300  # a notebook packs down to a tenth or so; a bomb to a thousandth
_LARGE = 20_000_000  # bytes from which the ratio counts
_PART, _PATH = 255, 4096  # bytes of a name, and of a path, that a file system takes


class Refused(Exception):
    """An archive or an entry is not read; str() says why in one line."""


@dataclass
class Budget:
    """What is left of the totals for all archives of one place, nested ones among them. above:
    that of a wider place, which pays too."""

    entries: int = 20_000
    archives: int = 500
    size: int = 500_000_000  # bytes of archives inside archives
    above: "Budget | None" = None

    def take(self, entries: int = 0, archives: int = 0, size: int = 0) -> bool:
        """Spend so much; whether it was left, here and above."""
        self.entries -= entries
        self.archives -= archives
        self.size -= size
        there = self.above is None or self.above.take(entries, archives, size)
        return there and min(self.entries, self.archives, self.size) >= 0

    @property
    def room(self) -> int:
        """How many files an archive may still list."""
        left = self.entries if self.archives > 0 else 0
        return left if self.above is None else min(left, self.above.room)


@dataclass(frozen=True)
class Source:
    """Where a file's bytes are: a path, and the names of entries that lead to it inside."""

    path: Path
    inside: tuple[str, ...] = ()

    def read(self, most: int = LARGEST) -> bytes:
        """The bytes, at most one more than `most`. Raises Refused or OSError."""
        if not self.inside:
            return _plain(self.path, most)
        return _entry(_opened(self.path, self.inside[:-1]), self.inside[-1], most)


@dataclass(frozen=True)
class Entry:
    """A file in an archive. name is how it is shown, source how it is read."""

    name: str
    source: Source
    when: datetime


def _plain(path: Path, most: int) -> bytes:
    """The bytes of an ordinary file; what became a pipe or a link meanwhile is refused."""
    flags = (getattr(os, n, 0) for n in ("O_NONBLOCK", "O_NOFOLLOW", "O_BINARY", "O_CLOEXEC"))
    handle = os.open(path, os.O_RDONLY | sum(flags))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise Refused("it is no ordinary file")
    with os.fdopen(handle, "rb") as file:
        return file.read(most + 1)


def entries(source: Source, budget: Budget) -> tuple[list[Entry], list[tuple[str, str]]]:
    """The files of an archive, and (name, why) of those refused. Raises Refused for all of it."""
    archive = _opened(source.path, source.inside, _allowed(budget))
    infos = {i.filename: i for i in archive.infolist()}  # of two of one name the last is read
    if not budget.take(entries=len(archive.infolist()), archives=1):
        raise Refused("too many files, with those of the other archives beside it")
    found, refused = [], []
    for info in infos.values():
        name = _name(info)
        if why := _harm(info, name):
            refused.append((name[:_PART], why))
        elif not info.is_dir():
            inner = Source(source.path, (*source.inside, info.filename))
            if name.lower().endswith(".zip") and not budget.take(size=info.file_size):
                refused.append((name, "too large, with the other archives beside it"))
            else:
                found.append(Entry(name, inner, _when(info)))
    return found, refused


def _allowed(budget: Budget) -> int:
    if budget.room <= 0:
        raise Refused("too many files, with those of the other archives beside it")
    return budget.room * _ENTRY


def _harm(info: zipfile.ZipInfo, name: str) -> str:
    """Why an entry is refused; '' for one that is fine."""
    if len(name) > _PATH or any(
        len(part.encode("utf-8", "replace")) > _PART for part in name.split("/")
    ):
        return "its name is longer than a file's can be"
    path = PurePosixPath(name)
    if path.is_absolute() or name[1:2] == ":":
        return "its path is absolute"
    if ".." in path.parts:
        return "its path leaves the archive"
    mode = info.external_attr >> 16
    if mode and not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)) and stat.S_IFMT(mode):
        return "it is a link" if stat.S_ISLNK(mode) else "it is no ordinary file"
    if info.flag_bits & 1:
        return "it is encrypted"
    if info.file_size > _LARGE and info.file_size > _RATIO * max(1, info.compress_size):
        return f"it would unpack to {info.file_size / 1e6:.0f} MB, as bombs do"
    return ""


def _name(info: zipfile.ZipInfo) -> str:
    name = info.filename
    if not info.flag_bits & 0x800:
        # macOS writes UTF-8 and does not say so.
        with contextlib.suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/")


def _when(info: zipfile.ZipInfo) -> datetime:
    try:
        return datetime(*info.date_time)
    except ValueError:
        return datetime(1980, 1, 1)


def _entry(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    try:
        with archive.open(name) as file:
            return file.read(most + 1)
    except Exception as error:
        # zipfile, zlib, bz2 and lzma each have exceptions of their own for damaged data.
        raise Refused(f"it cannot be read from its archive ({type(error).__name__})") from None


def _opened(path: Path, inside: tuple[str, ...], most: int = 2**40) -> zipfile.ZipFile:
    """An archive. most: bytes of its list of files, which are read before any of them."""
    try:
        return _open(path, inside, most)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, struct.error):
        raise Refused("it is no zip archive that can be read") from None


@lru_cache(maxsize=4)
def _open(path: Path, inside: tuple[str, ...], most: int) -> zipfile.ZipFile:
    if not inside:
        file = open(path, "rb")  # noqa: SIM115 - the archive keeps it
    else:
        data = _entry(_opened(path, inside[:-1]), inside[-1], _LARGEST_ZIP)
        if len(data) > _LARGEST_ZIP:
            raise Refused(f"it unpacks to more than {_LARGEST_ZIP / 1e6:.0f} MB")
        file = io.BytesIO(data)
    if _listed(file) > most:
        raise Refused("too many files, with those of the other archives beside it")
    return zipfile.ZipFile(file)


def _listed(file) -> int:
    """Bytes of an archive's list of files, as its end says; 0 where that cannot be found."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - 66_000))
    tail = file.read()
    file.seek(0)
    at = tail.rfind(b"PK\5\6")
    if at < 0 or len(tail) < at + 22:
        return 0
    said = struct.unpack_from("<L", tail, at + 12)[0]
    return size if said == 0xFFFFFFFF else said


def forget() -> None:
    """Close archives that were kept open between two reads."""
    _open.cache_clear()
