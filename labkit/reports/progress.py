"""What is done, what is open and where to go next, as text and as HTML. record.py keeps it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from labkit import exercises
from labkit.engine.exercise import Face
from labkit.engine.verdict import State
from labkit.reports import record
from labkit.reports.record import Entry
from labkit.reports.text import SYMBOLS
from labkit.words import say

_OPEN_SHOWN = 6  # names of open exercises in a lab's line; the rest are counted


@dataclass(frozen=True)
class Standing:
    """An exercise, and what was found last; earlier: by another kernel than this one."""

    face: Face
    entry: Entry | None
    earlier: bool = False

    @property
    def name(self) -> str:
        return self.face.name

    @property
    def worth(self) -> int:
        return self.face.points

    @property
    def passed(self) -> bool:
        return bool(self.entry and self.entry.passed)

    @property
    def imported(self) -> bool:
        return bool(self.entry and self.entry.imported)

    @property
    def earned(self) -> float:
        return round(self.entry.score * self.face.points, 1) if self.entry else 0

    @property
    def mark(self) -> str:
        if self.imported:
            return "→"
        return SYMBOLS.get(State(self.entry.state), "✗") if self.entry else "○"

    @property
    def said(self) -> str:
        """'passed', 'wrong values, 26 Nov', 'imported', 'not checked yet'."""
        if self.entry is None:
            return say("progress.not_checked")
        imported = say("progress.imported")
        state = imported if self.imported else said_of(State(self.entry.state))
        return f"{state}{_day(self.entry.time)}" if self.earlier else state


class Mending(Standing):
    """An exercise's drill, once it was handed out, and how far it is mended."""

    @property
    def name(self) -> str:
        return say("progress.drill")

    @property
    def worth(self) -> int:
        return 1

    @property
    def passed(self) -> bool:
        return bool(self.entry and self.entry.state == record.MENDED)

    @property
    def earned(self) -> float:
        return self.entry.score if self.entry else 0

    @property
    def mark(self) -> str:
        return "✓" if self.passed else "✗"

    @property
    def said(self) -> str:
        """'mended: 1 line changed, 1 was needed', 'not mended yet, 26 Nov'."""
        assert self.entry and self.entry.lines, "there is no other row of a drill"
        took = say("progress.drill_mended", took=lines_said(*self.entry.lines))
        state = took if self.passed else say("progress.drill_not_mended")
        return f"{state}{_day(self.entry.time)}" if self.earlier else state


def lines_said(changed: int, needed: int) -> str:
    """'2 lines changed, 1 was needed'."""
    one = say("drill.one_changed" if changed == 1 else "drill.changed", n=changed)
    other = say("drill.one_needed" if needed == 1 else "drill.needed", n=needed)
    return say("drill.took", changed=one, needed=other)


def said_of(state: State) -> str:
    """A state in the language in use; its value is what files and grades hold."""
    return say(f"state.{state.name.lower()}")


def _day(time: str) -> str:
    """', 26 Nov' in the reader's own time; nothing where a time cannot be read."""
    try:
        day = datetime.fromisoformat(time).astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    return say("progress.day", day=day.day, month=f"{day:%b}")


def standings(lab: str, found: Sequence[Entry], session: Sequence[Entry] = ()) -> list[Standing]:
    """A lab's exercises in order. Raises KeyError where no lab is called so."""
    last = record.latest(found)
    own = {entry.exercise for entry in session}
    return [Standing(face, last.get(face.name), face.name not in own)
            for face in exercises.faces(lab)]  # fmt: skip


def drills(lab: str, found: Sequence[Entry], session: Sequence[Entry] = ()) -> list[Standing]:
    """The drills of a lab that were handed out, in order. Raises KeyError where no lab is called
    so."""
    last = record.latest(found)
    own = {entry.exercise for entry in session}
    return [Mending(face, entry, entry.exercise not in own) for face in exercises.faces(lab)
            if (entry := last.get(record.DRILL + face.name)) and entry.lines]  # fmt: skip


def lab_text(lab: str, rows: Sequence[Standing], drilled: Sequence[Standing] = ()) -> str:
    """One lab: a line that sums up, and a line for each exercise and each drill."""
    lines = [_summary(lab, rows)]
    for row in (*rows, *drilled):
        share = _of(row.earned, row.worth)
        lines.append(f"  {row.mark} {row.face.number}  {row.name:<24} {row.said:<20} {share}")
    return "\n".join(lines)


def lab_html(lab: str, rows: Sequence[Standing], drilled: Sequence[Standing] = ()) -> str:
    """The same as a table."""
    body = "".join(
        f"<tr><td>{row.face.number}</td>{_cell(f'<code>{escape(row.name)}</code>')}"
        + _cell(f'<span aria-hidden="true">{row.mark}</span> {escape(row.said)}')
        + f"<td>{_of(row.earned, row.worth)}</td></tr>"
        for row in (*rows, *drilled)
    )
    return _table(_summary(lab, rows), ("number", "exercise", "state", "points"), body)


def course_text(found: Sequence[Entry]) -> str:
    """All labs: what is passed, what is open, what was named most often, where to go next."""
    course = {lab: standings(lab, found) for lab in exercises.labs()}
    everything = [row for rows in course.values() for row in rows]
    lines = [_summary(say("progress.all_labs"), everything)]
    for lab, rows in course.items():
        passed, open_ones = sum(row.passed for row in rows), _open(rows, drills(lab, found))
        said = say("progress.passed_of", n=passed, all=len(rows))
        lines.append(f"  {lab:<18} {said}{open_ones and '; ' + open_ones}")
    return "\n".join([*lines, *_closing(found, everything)])


def course_html(found: Sequence[Entry]) -> str:
    """The same as a table."""
    course = {lab: standings(lab, found) for lab in exercises.labs()}
    everything = [row for rows in course.values() for row in rows]
    body = "".join(
        f"<tr>{_cell(escape(lab))}<td>{_of(sum(row.passed for row in rows), len(rows))}</td>"
        f"<td>{_of(sum(r.earned for r in rows), sum(r.face.points for r in rows))}</td>"
        f"{_cell(escape(_open(rows, drills(lab, found))))}</tr>"
        for lab, rows in course.items()
    )
    heads = ("lab", "passed", "points", "still_open")
    closing = "".join(f"<p>{escape(line)}</p>" for line in _closing(found, everything))
    return _table(_summary(say("progress.all_labs"), everything), heads, body) + closing


def _open(rows: Sequence[Standing], drilled: Sequence[Standing]) -> str:
    """'open: encode, decode; imported: softmax' for what was tried and is not passed, and the
    drills that were handed out; or ''."""
    tried = [row for row in rows if row.entry and not row.passed]
    found = {"progress.open": [row for row in tried if not row.imported],
             "progress.imported_are": [row for row in tried if row.imported],
             "progress.drills": [row for row in drilled if row.passed],
             "progress.drills_open": [row for row in drilled if not row.passed]}  # fmt: skip
    names = {key: [row.face.name for row in rows] for key, rows in found.items()}
    return "; ".join(say(key, names=_listed(listed)) for key, listed in names.items() if listed)


def _listed(names: Sequence[str]) -> str:
    listed = ", ".join(names[:_OPEN_SHOWN])
    more = len(names) - _OPEN_SHOWN
    return say("seen.and_more", listed=listed, n=more) if more > 0 else listed


def _closing(found: Sequence[Entry], rows: Sequence[Standing]) -> list[str]:
    """What was named most often, and where to go next."""
    lines = []
    known = {row.face.name for row in rows}
    named = Counter((n, e.exercise) for e in found if e.exercise in known for n in e.names)
    often = [say("progress.named_in", name=name, exercise=exercise, times=_times(many))
             for (name, exercise), many in named.most_common(3)]  # fmt: skip
    if often:
        lines.append(say("progress.named", names="; ".join(often)))
    following = _next(found, rows)
    if following is None:
        lines.append(say("progress.nothing_open"))
    else:
        face = following.face
        blanks = {"number": face.number, "exercise": face.name, "lab": face.lab}
        lines.append(say("progress.next", **blanks))
    return lines


def _next(found: Sequence[Entry], rows: Sequence[Standing]) -> Standing | None:
    """The first open exercise from the lab that was checked last on; else the first of all. What
    was imported, to go on without it, comes when nothing else is open."""
    last = [entry.lab for entry in record.latest(found).values()][-1:] or [""]
    open_ones = [row for row in rows if not (row.passed or row.imported)]
    open_ones = open_ones or [row for row in rows if not row.passed]
    return next((row for row in open_ones if row.face.lab >= last[0]), None) or next(
        iter(open_ones), None
    )


def _times(many: int) -> str:
    return say({1: "progress.once", 2: "progress.twice"}.get(many, "progress.times"), n=many)


def _of(part: float, whole: int) -> str:
    return say("progress.of", part=f"{part:g}", whole=whole)


def _summary(lab: str, rows: Sequence[Standing]) -> str:
    passed, total = sum(row.passed for row in rows), sum(row.face.points for row in rows)
    got = f"{sum(row.earned for row in rows):g}"
    blanks = {"passed": passed, "exercises": len(rows), "points": got, "all": total}
    return say("progress.summary", lab=lab, **blanks)


def _cell(inner: str) -> str:
    return f'<td style="text-align:left">{inner}</td>'


def _table(caption: str, heads: Sequence[str], body: str) -> str:
    top = "".join(f'<th scope="col">{say(f"progress.head_{head}")}</th>' for head in heads)
    return (
        # On a narrow screen a long name is broken, and the table stays in sight.
        f'<table style="overflow-wrap:anywhere"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{top}</tr></thead>"
        f"<tbody>{body}</tbody></table>"
    )
