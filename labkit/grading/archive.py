"""Zip files of submissions: looked into, never unpacked to disk.

What could harm is refused by name: paths that leave the archive, links, encrypted entries,
and bombs. Names of entries are labels only.
"""

import contextlib
import io
import stat
import zipfile
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path, PurePosixPath

from labkit.grading.reading import LARGEST

_MOST_ENTRIES = 50_000
_LARGEST_ZIP = 200_000_000  # bytes of an archive inside an archive
_RATIO = 300  # a notebook packs down to a tenth or so; a bomb to a thousandth


class Refused(Exception):
    """An archive or an entry is not read; str() says why in one line."""


@dataclass(frozen=True)
class Source:
    """Where a file's bytes are: a path, and the names of entries that lead to it inside."""

    path: Path
    inside: tuple[str, ...] = ()

    def read(self, most: int = LARGEST) -> bytes:
        """The bytes, at most one more than `most`. Raises Refused or OSError."""
        if not self.inside:
            with open(self.path, "rb") as file:
                return file.read(most + 1)
        return _entry(_opened(self.path, self.inside[:-1]), self.inside[-1], most)


@dataclass(frozen=True)
class Entry:
    """A file in an archive. name is how it is shown, source how it is read."""

    name: str
    source: Source
    when: datetime


def entries(source: Source) -> tuple[list[Entry], list[tuple[str, str]]]:
    """The files of an archive, and (name, why) of those refused. Raises Refused for all of it."""
    archive = _opened(source.path, source.inside)
    if len(archive.infolist()) > _MOST_ENTRIES:
        raise Refused(f"it holds more than {_MOST_ENTRIES} files")
    found, refused = [], []
    for info in archive.infolist():
        name = _name(info)
        if why := _harm(info, name):
            refused.append((name, why))
        elif not info.is_dir():
            inner = Source(source.path, (*source.inside, info.filename))
            found.append(Entry(name, inner, _when(info)))
    return found, refused


def _harm(info: zipfile.ZipInfo, name: str) -> str:
    """Why an entry is refused; '' for one that is fine."""
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
    if info.file_size > LARGEST and info.file_size > _RATIO * max(1, info.compress_size):
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


@lru_cache(maxsize=4)
def _opened(path: Path, inside: tuple[str, ...]) -> zipfile.ZipFile:
    try:
        if not inside:
            return zipfile.ZipFile(path)
        data = _entry(_opened(path, inside[:-1]), inside[-1], _LARGEST_ZIP)
        if len(data) > _LARGEST_ZIP:
            raise Refused(f"it unpacks to more than {_LARGEST_ZIP / 1e6:.0f} MB")
        return zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError):
        raise Refused("it is no zip archive that can be read") from None


def forget() -> None:
    """Close archives that were kept open between two reads."""
    _opened.cache_clear()
