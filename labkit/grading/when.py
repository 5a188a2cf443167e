"""When something was handed in, or was due: all in local time, without a zone."""

import os
import stat
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from labkit.release.errors import CourseError

_LONGEST = 200  # bytes of a timestamp.txt
_FIRST, _LAST = 1980, 2200  # years that a time can be of
_UNKNOWN = datetime(_FIRST, 1, 1)


def due_time(text: str) -> datetime:
    """'2026-03-01' (all of that day), '2026-03-01 23:59', with a zone or in local time.

    Raises CourseError for anything else.
    """
    try:
        when = datetime.fromisoformat(text.strip())
    except ValueError:
        way = "write it as 2026-03-01 or 2026-03-01T23:59 (with +01:00 for a time zone)"
        raise CourseError(f"--due {text}", "this is no time", way) from None
    if len(text.strip()) == 10:
        return when.replace(hour=23, minute=59, second=59, microsecond=999_999)
    return when.astimezone().replace(tzinfo=None) if when.tzinfo else when


def of_stat(found: os.stat_result) -> datetime:
    """When a file was last written, in local time; 1980 for a time that cannot be."""
    try:
        when = datetime.fromtimestamp(found.st_mtime)
    except (ValueError, OverflowError, OSError):
        return _UNKNOWN
    return when if _FIRST <= when.year <= _LAST else _UNKNOWN


def exchanged(folder: Path) -> datetime | None:
    """The time in nbgrader's timestamp.txt in a folder of its exchange, if it holds one."""
    text = _small(folder / "timestamp.txt")
    day, _, rest = text.partition(" ")
    clock, _, zone = rest.partition(" ")
    try:
        when = datetime.fromisoformat(f"{day} {clock}".strip())
        if zone.strip():
            when = when.replace(tzinfo=UTC if zone.strip() == "UTC" else ZoneInfo(zone.strip()))
        when = when.astimezone().replace(tzinfo=None) if when.tzinfo else when
    except (ValueError, OverflowError, OSError, LookupError):
        return None
    return when if _FIRST <= when.year <= _LAST else None


def _small(path: Path) -> str:
    """The text of a small ordinary file; '' for anything else."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)
                         | getattr(os, "O_NOFOLLOW", 0))  # fmt: skip
    except OSError:
        return ""
    try:
        plain = stat.S_ISREG(os.fstat(handle).st_mode)
        return os.read(handle, _LONGEST).decode("utf-8").strip() if plain else ""
    except (OSError, UnicodeDecodeError):
        return ""
    finally:
        os.close(handle)
