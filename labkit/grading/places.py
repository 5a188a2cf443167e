"""Which lab and which student a path means, and when it was handed in.

Pure text: nothing here opens a file. A lab is found by its whole name ('03_forward', also
'3 Forward' or '03-forward-Copy1'), else by its number after a word ('lab 3', 'hw03'), else by
its name or two-digit number alone. The student is whoever the path names beside the lab.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

_SEP = r"[\W_]*"
_START, _END = r"(?<![^\W_])", r"(?![^\W_])"  # the border of a word, where _ is no letter
_WORDS = "lab|hw|homework|assignment|week|notebook|nb|exercise|ex|part"
# Folders that say neither who nor what.
GENERIC = {"notebooks", "notebook", "submitted", "submissions", "submission", "home", "work",
           "labs", "files", "src", "rnn-labs", "rnn_labs"}  # fmt: skip
_NOISE = re.compile(
    r"copy|of|final|finished|done|submission|submitted|solved|new|old|version|v?\d{1,3}"
    r"|kopie|von|copie|de|lab|hw|homework|assignment|notebook|late",
    re.I,
)

_CANVAS = re.compile(r"^(?P<who>[^_]+)_(?:LATE_)?(?P<number>\d{3,})_\d{3,}_(?P<rest>.+)$")
_MOODLE = re.compile(r"^(?P<who>.+?)_(?P<number>\d+)_assignsubmission_file_?(?P<rest>.*)$")
_BLACKBOARD = re.compile(
    r"^(?:.*_)?(?P<who>[^_]+)_attempt_"
    r"(?P<when>\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d)(?:_(?P<rest>.*))?$"
)
_BRIGHTSPACE = re.compile(
    r"^(?P<number>\d+)-\d+ - (?P<who>.+?) - "
    r"(?P<when>[A-Z][a-z]{2,8} \d{1,2}, \d{4} \d{3,4} [AP]M)(?: - (?P<rest>.*))?$"
)
_STAMP = re.compile(
    r"(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?:[T_ -]+(\d\d)[-:.h]?(\d\d)(?:[-:.]?(\d\d))?)?(?!\d)"
)
_COPY = re.compile(r"\((\d{1,3})\)|copy[\W_]*(\d{0,3})", re.I)


@dataclass(frozen=True)
class Place:
    """What a path says. student and lab are '' where it does not say.

    number: the student's number in a learning platform. when: the time in the name. copy: the
    7 of '(7)' or '-Copy7', which breaks ties between files of the same time.
    """

    student: str = ""
    lab: str = ""
    number: str = ""
    when: datetime | None = None
    copy: int = 0
    doubt: str = ""


def place(parts: Sequence[str], labs: Sequence[str], fallback: str = "") -> Place:
    """What the path parts (folders, then the file's name without its ending) say.

    fallback: the student's name when parts do not hold one. doubt is set when two labs fit.
    """
    parts = [unicodedata.normalize("NFC", p).strip() for p in parts]
    said, parts = _platform(parts)
    said = replace(said, copy=_copy(parts[-1]), when=said.when or _stamp(parts))
    matches = [match(part, labs) for part in parts]
    best = max((m.strength for m in matches), default=0)
    if best == 0:
        return replace(said, student=said.student or _who(parts, matches, "") or fallback)
    # Nearest to the file first.
    found = next(m for m in reversed(matches) if m.strength == best)
    if len(found.labs) > 1:
        return replace(said, doubt=f"its name fits {' and '.join(found.labs)}")
    lab = found.labs[0]
    return replace(said, lab=lab, student=said.student or _who(parts, matches, lab) or fallback)


@dataclass(frozen=True)
class Match:
    """How a part of a path names a lab: strength 3 to 1, or 0; rest is what it says beside."""

    strength: int
    labs: tuple[str, ...] = ()
    rest: str = ""


def match(text: str, labs: Iterable[str]) -> Match:
    """The labs that a part of a path names, by the strongest way that fits any."""
    for strength in (3, 2, 1):
        found = {lab: m for lab in labs if (m := _patterns(lab)[strength].search(text))}
        if found:
            span = next(iter(found.values())).span()
            return Match(strength, tuple(found), _rest(text[: span[0]], text[span[1] :]))
    return Match(0, rest=text)


@cache
def _patterns(lab: str) -> dict[int, re.Pattern]:
    number, _, name = lab.partition("_")
    name = _SEP.join(map(re.escape, name.split("_")))
    texts = {
        3: rf"(?<!\d)0*{int(number)}{_SEP}{name}(?![^\W\d_])",
        2: rf"{_START}(?:{_WORDS}){_SEP}0*{int(number)}(?!\d)",
        1: rf"{_START}(?:{name}|{number}){_END}",
    }
    return {strength: re.compile(text, re.I) for strength, text in texts.items()}


def _rest(before: str, after: str) -> str:
    """The name that stands before a lab's, or else after it; '' for 'Copy of' and the like."""
    return _named(before) or _named(after)


def _named(text: str) -> str:
    text = _COPY.sub(" ", _STAMP.sub(" ", text)).strip(" _-.,+#~")
    words = [w for w in re.split(r"[\W_]+", text) if w]
    return "" if all(_NOISE.fullmatch(w) for w in words) else text


def _who(parts: Sequence[str], matches: Sequence[Match], lab: str) -> str:
    """The student that folders or the file's name mention."""
    folders = list(zip(parts, matches, strict=True))[:-1]
    lower = [p.casefold() for p in parts[:-1]]
    if "submitted" in lower[:-1]:  # nbgrader: submitted/STUDENT/ASSIGNMENT/FILE
        return parts[lower.index("submitted") + 1]
    for text, found in folders:
        name = found.rest if found.strength >= 2 else text
        if name and text.casefold() not in GENERIC:
            return name
    own = matches[-1]
    # A file called smith_06 in the folder 03_forward is smith_06's.
    return own.rest if lab in own.labs else _named(parts[-1])


def _platform(parts: list[str]) -> tuple[Place, list[str]]:
    """What a learning platform put into names, and the parts without it."""
    for index in reversed(range(len(parts))):
        for pattern in (_MOODLE, _BLACKBOARD, _BRIGHTSPACE, _CANVAS):
            found = pattern.match(parts[index])
            if found:
                said = found.groupdict()
                rest = [*parts[:index], said.get("rest") or "", *parts[index + 1 :]]
                when = _time(said["when"]) if said.get("when") else None
                return Place(said["who"].strip(), number=said.get("number") or "", when=when), rest
    return Place(), parts


def _time(text: str) -> datetime | None:
    for form in ("%Y-%m-%d-%H-%M-%S", "%b %d, %Y %I%M %p", "%B %d, %Y %I%M %p"):
        try:
            # Brightspace writes 1:05 as 105.
            return datetime.strptime(re.sub(r" (\d{3}) (?=[AP]M)", r" 0\1 ", text), form)
        except ValueError:
            continue
    return None


def _stamp(parts: Sequence[str]) -> datetime | None:
    for part in reversed(parts):
        if found := _STAMP.search(part):
            try:
                return datetime(*(int(g) for g in found.groups() if g))
            except ValueError:
                continue
    return None


def _copy(text: str) -> int:
    found = _COPY.search(text)
    return int(found.group(1) or found.group(2) or 1) if found else 0
