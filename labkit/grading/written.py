"""The code that students wrote, out of their notebooks: to compare it, and to hand it on."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from labkit.grading import names, similar, warm
from labkit.grading.archive import Refused
from labkit.grading.find import Submission
from labkit.grading.formats import Unreadable
from labkit.grading.limits import NUMPY
from labkit.grading.release import Lab
from labkit.grading.similar import Pair

_GIVEN = "_given"


def code_of(submission: Submission, lab: Lab) -> dict[str, str]:
    """The code of each exercise that a submission wrote; {} where it cannot be read."""
    try:
        return warm.bench(NUMPY).read("code", submission.source.read(), lab)
    except (Unreadable, Refused, OSError):
        return {}


def alike(submissions: Iterable[Submission], labs: dict[str, Lab]) -> list[Pair]:
    """Pairs of students whose code is alike, lab by lab."""
    found = []
    for name, group in _by_lab(submissions):
        if len(group) > 1:
            written = {s.student: code_of(s, labs[name]) for s in group}
            found += similar.pairs(name, labs[name].exercises, written)
    return found


def save(submissions: Iterable[Submission], labs: dict[str, Lab], folder: Path) -> int:
    """Write FOLDER/LAB/STUDENT.py for each submission, as Dolos, JPlag and MOSS take them, and
    LAB/_given.py, which is nobody's name, with what was handed out. Returns how many."""
    count = 0
    for name, group in _by_lab(submissions):
        there = folder / name
        there.mkdir(parents=True, exist_ok=True)
        slugs = names.slugs((s.student for s in group), reserved=[_GIVEN])
        for submission in group:
            written = code_of(submission, labs[name])
            text = "\n\n\n".join(f"# {e}\n{source}" for e, source in written.items())
            (there / f"{slugs[submission.student]}.py").write_text(f"{text}\n", "utf-8", "replace")
            count += 1
        given = "\n\n\n".join(source for _, source in labs[name].setup if source)
        (there / f"{_GIVEN}.py").write_text(f"{given}\n", encoding="utf-8")
    return count


def _by_lab(submissions: Iterable[Submission]) -> Iterator[tuple[str, list[Submission]]]:
    found: dict[str, list[Submission]] = {}
    for each in submissions:
        found.setdefault(each.lab, []).append(each)
    yield from sorted(found.items())
