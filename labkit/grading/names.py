"""Hostile text made harmless: for a screen, for a spreadsheet, for a file's name."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_KEPT = " .-_@+'()&,"
_RESERVED = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}
_LOOKED_AT = 4096  # characters of a line: to bring accents in order takes the square of their count
_LONGEST = 80  # characters of a file's name; 4 bytes each stay under the usual limit of 255 bytes
# Characters that turn the direction of the text after them, or hide inside it.
_TURNING = {*map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A)), "\u200e", "\u200f"}


def clean(text: object) -> str:
    """Text that can be shown: no control characters, no turned direction, always UTF-8."""
    found = unicodedata.normalize("NFC", str(text).replace("\r\n", "\n"))
    return "".join(c if _shows(c) else "\ufffd" for c in found)


def _shows(c: str) -> bool:
    return c in "\n\t" or (unicodedata.category(c) not in ("Cc", "Cs") and c not in _TURNING)


def line(text: object) -> str:
    """The same on one line, at most 300 characters."""
    return " ".join(clean(str(text)[:_LOOKED_AT]).split())[:300]


def person(raw: str) -> str:
    """A student's name as it is shown everywhere. What had to be changed gets a mark, so that
    names that differ stay different; the two forms of an accent are one."""
    shown = line(raw)
    same = len(raw) <= _LOOKED_AT and shown == unicodedata.normalize("NFC", raw)
    return shown if same else f"{shown} [{_mark(raw)}]"


def natural(text: str) -> list[tuple[str, int]]:
    """A key that orders 2 before 10, and all else as strings are."""
    return [("0", int(p)) if p[0] in "0123456789" else (p, 0)
            for p in re.findall(r"[0-9]{1,18}|[^0-9]+", text)]  # fmt: skip


def cell(value: object) -> str:
    """A value for a CSV file that no spreadsheet takes for a formula.

    Numbers stay numbers; text that starts like a formula gets an apostrophe in front.
    """
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return f"{value:g}"
    text = line("" if value is None else value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def slug(name: str) -> str:
    """A file's name for a student's, on every platform. Names that differ stay different."""
    plain = "".join(c if c.isalnum() or c in _KEPT else "_" for c in clean(name))[:_LONGEST]
    plain = plain.strip(" .").lstrip("-")
    if plain and plain == name and plain.split(".")[0].casefold() not in _RESERVED:
        return plain
    return f"{plain or 'student'}-{_mark(name)}"


def slugs(names: Iterable[str], reserved: Iterable[str] = ()) -> dict[str, str]:
    """A file's name for each of several, different also where capitals and forms of a letter make
    no difference, from every name that was made so, and from those that are reserved."""
    names = sorted(set(names))
    plain = {name: slug(name) for name in names}
    count = Counter(map(_folded, [*plain.values(), *reserved]))
    found, taken = {}, {_folded(s) for s in plain.values() if count[_folded(s)] == 1}
    for name in names:
        made = plain[name]
        if count[_folded(made)] > 1:
            made = next(
                s for n in range(6, 65) if _folded(s := f"{made}-{_mark(name, n)}") not in taken
            )
            taken.add(_folded(made))
        found[name] = made
    return found


def _folded(text: str) -> str:
    """What file systems may take for the same name."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def _mark(name: str, length: int = 6) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:length]
