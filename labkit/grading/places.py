"""What one part of a path says: which lab, whose, and what a learning platform put into it.

Pure text: nothing here opens a file, and what several names say together is in `naming`. A lab
is found by its whole name ('03_forward', also '3 Forward' or '03-forward-Copy1'), else by its
number after a word ('lab 3', 'hw03'), else by its name or two-digit number alone.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache, lru_cache

_SEP = r"[\W_]*"
_START, _END = r"(?<![^\W_])", r"(?![^\W_])"  # the border of a word, where _ is no letter
_WORDS = "lab|hw|homework|assignment|week|notebook|nb|exercise|ex|part"
# Folders that say neither who nor what.
GENERIC = {"notebooks", "notebook", "submitted", "submissions", "submission", "home", "work",
           "labs", "files", "src", "rnn-labs", "rnn_labs", "uploads", "upload", "downloads",
           "download", "class", "course", "students", "all", "export", "archive", "assignments",
           "attachments", "collected", "inbox", "documents", "desktop", "jupyter", "abgaben",
           "abgabe", "einreichungen", "rendus", "entregas", "submitted files", "working files",
           "submission attachment(s)", "solutions", "late", "on time", "on-time", "on_time",
           "resubmission", "resubmissions"}  # fmt: skip
# Gradescope's submission_123 is one student's.
_COLLECTION = re.compile(r"(?!submission_\d+$)(?:.*[\W_])?submissions?(?:[\W_].*)?", re.I)
_HANDED_IN = re.compile(r"(?<![^\W_])submissions?(?![^\W_])", re.I)
# Folders of a class that stand for a sheet, a section or a term, and never for a person.
_SHEET = re.compile(
    r"(?:ps|pset|problem[\W_]*set|problem|sheet|blatt|[uü]bung(?:sblatt)?|serie|aufgabe|tp|td|set"
    r"|exercise(?:[\W_]*sheet)?|assignment|homework|hw|lab|week|woche|semaine|unit|module|chapter"
    r"|session|day|tag|section|sec|tutorial|tut|gruppe|group|grp|class|klasse|cohort|batch|room"
    r"|course|kurs|period|stream|part|lecture|ws|ss|term|semester|year|20\d\d)"
    r"(?:[\W_]*\d{1,4}|[\W_]+(?:[a-z]|[ivx]{1,4}))?(?:[\W_]+\d{1,4})?"
    r"|(?:section|group|gruppe|tutorial|class|klasse|week|sheet)[a-z]"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag"
    r"|(?:spring|summer|autumn|fall|winter)[\W_]*(?:20)?\d{0,2}"
    r"|20\d\d[-_.]\d\d[-_.]\d\d.{0,12}",
    re.I,
)
# Folders of a student's own for what no longer counts.
_OLD = re.compile(
    r"(?:.*[\W_])?(?:old(?:er)?|backups?|bak|archived?|previous|prev|copy|copies|drafts?|trash"
    r"|te?mp|versions?|attempts?|try|tries|alt|alte|ancien|vieux|kopie|history|unused|wip)"
    r"(?:[\W_]*\d{0,4})?(?:[\W_].*)?",
    re.I,
)
_NOISE = re.compile(
    r"copy|of|final|finished|done|submission|submitted|solved|new|old|version|v?\d{1,3}"
    r"|kopie|von|copie|de|lab|hw|homework|assignment|notebook|late",
    re.I,
)
# Folders of code, in which only a notebook can be handed in.
CODE = {"labkit", "tests", "test", "docs", "solutions", "benchmarks", "lib", "lib64", "bin",
        "share", "build", "dist"}  # fmt: skip

_CANVAS = re.compile(r"^(?P<who>[^_]+)_(?:LATE_)?(?P<number>\d{3,})_\d{3,}_(?P<rest>.+)$")
_MOODLE = re.compile(r"^(?P<who>.+?)_(?P<number>\d+)_assignsubmission_[a-z]+_?(?P<rest>.*)$")
_BLACKBOARD = re.compile(
    r"^(?P<who>.*?)_attempt_"  # the first: what comes after it, a student may have written
    r"(?P<when>\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d)(?:_(?P<rest>.*))?$"
)
_BRIGHTSPACE = re.compile(
    r"^(?P<number>\d+)-\d+ - (?P<who>.+?) - "
    r"(?P<when>[A-Z][a-z]{2,8} \d{1,2}, \d{4} \d{3,4} [AP]M)(?: - (?P<rest>.*))?$"
)
PLATFORMS = (_MOODLE, _BRIGHTSPACE, _CANVAS, _BLACKBOARD)
_STAMP = re.compile(
    r"(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?:[T_ -]+(\d\d)[-:.h]?(\d\d)(?:[-:.]?(\d\d))?)?(?!\d)"
)
_COPY_OF = re.compile(r"^[\W_]*(?:copy of|kopie von|copie de|copia de)\b", re.I)
_COPY = re.compile(r"\((\d{1,3})\)|copy[\W_]*(\d{0,3})", re.I)


@dataclass(frozen=True)
class Place:
    """What a path says. student and lab are '' where it does not say.

    number: the student's number in a learning platform. when: the time that a platform put into
    the name. doubt: why nobody can know.
    """

    student: str = ""
    lab: str = ""
    number: str = ""
    when: datetime | None = None
    doubt: str = ""


def is_word(text: str) -> bool:
    """Whether a folder's name is a word that says neither who nor what."""
    return text.casefold() in GENERIC


def is_collection(text: str) -> bool:
    """Whether a folder's name says that it holds what was handed in: by several, or by one."""
    return bool(_COLLECTION.fullmatch(text))


def bare(text: str) -> str:
    """A name without the word for what was handed in; '' where nothing is left."""
    return named(_HANDED_IN.sub(" ", text).strip(" _-.,"))


def is_sheet(text: str) -> bool:
    """Whether a folder may stand for a sheet, a section or a term."""
    return bool(_SHEET.fullmatch(text))


def is_group(text: str) -> bool:
    """Whether a folder may stand for people who hand in together."""
    return text.casefold().startswith(("group", "gruppe", "grp", "team", "section", "sec"))


def is_old(text: str) -> bool:
    """Whether a folder of a student's own is for what no longer counts."""
    return bool(_OLD.fullmatch(text))


@dataclass(frozen=True)
class Match:
    """How a part of a path names a lab: strength 3 to 1, or 0; rest is what it says beside."""

    strength: int
    labs: tuple[str, ...] = ()
    before: str = ""
    after: str = ""
    by_number: bool = False

    @property
    def rest(self) -> str:
        """The name that stands before the lab's, or else after it; '' for 'Copy of' and such."""
        return self.before or self.after


@lru_cache(maxsize=100_000)
def _match(text: str, labs: tuple[str, ...]) -> Match:
    text = text[:400]
    for strength in (3, 2, 1):
        found = {lab: m for lab in labs if (m := _patterns(lab)[strength].search(text))}
        if found:
            first = next(iter(found.values()))
            before, after = text[: first.start()], text[first.end() :]
            digits = strength == 2 or strength == 1 and first.group()[-1].isdigit()
            return Match(strength, tuple(found), named(before), named(after), digits)
    return Match(0, before=named(text))


def match(text: str, labs: Iterable[str]) -> Match:
    """The labs that a part of a path names, by the strongest way that fits any."""
    return _match(text, tuple(labs))


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


def named(text: str) -> str:
    """Text without what is no name: stamps, copies, 'final' and the like."""
    text = _COPY_OF.sub("", _STAMP.sub(" ", text)).strip(" _-.,+#~")
    text = _COPY.sub(" ", text).strip(" _-.,+#~")
    words = [w for w in re.split(r"[\W_]+", text) if w]
    return "" if all(_NOISE.fullmatch(w) for w in words) else text


def platform(text: str, pattern: re.Pattern) -> tuple[Place, str] | None:
    """What a learning platform put into a name, and the name without it. Blackboard's student
    still has the assignment's name in front."""
    found = pattern.match(text)
    if not found:
        return None
    said = found.groupdict()
    when = _time(said["when"]) if said.get("when") else None
    who = said["who"].strip()
    return Place(who, number=said.get("number") or "", when=when), said.get("rest") or ""


def _time(text: str) -> datetime | None:
    for form in ("%Y-%m-%d-%H-%M-%S", "%b %d, %Y %I%M %p", "%B %d, %Y %I%M %p"):
        try:
            # Brightspace writes 1:05 as 105.
            return datetime.strptime(re.sub(r" (\d{3}) (?=[AP]M)", r" 0\1 ", text), form)
        except ValueError:
            continue
    return None


def copy(text: str) -> int:
    """The 7 of '(7)' or '-Copy7', which tells files of the same time apart."""
    found = _COPY.search(text)
    return int(found.group(1) or found.group(2) or 1) if found else 0
