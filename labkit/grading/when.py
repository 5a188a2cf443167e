"""When something was handed in, or was due: all in local time, without a zone."""

from datetime import UTC, datetime
from pathlib import Path

from labkit.release.errors import CourseError


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


def modified(path: Path) -> datetime:
    """When a file was last written, in local time."""
    return datetime.fromtimestamp(path.stat().st_mtime)


def exchanged(path: Path) -> datetime:
    """The time in nbgrader's timestamp.txt beside a file, else the file's own."""
    try:
        text = (path.parent / "timestamp.txt").read_text(encoding="utf-8")[:100].strip()
        when = datetime.fromisoformat(" ".join(text.split()[:2]))
        zone = text.split()[2:] == ["UTC"]
    except (OSError, ValueError):
        return modified(path)
    return when.replace(tzinfo=UTC).astimezone().replace(tzinfo=None) if zone else when
