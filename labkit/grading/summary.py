"""What a run says in words: what it found at the start, what came out at the end."""

from collections import Counter
from collections.abc import Iterable

from labkit.grading import states
from labkit.grading.find import Found, Submission
from labkit.grading.table import Table

_SHOWN = 12


def many(count: int, what: str) -> str:
    """'1 student', '3 students'."""
    return f"{count} {what}{'' if count == 1 else 's'}"


def found(result: Found, times: bool = True) -> list[str]:
    """What was found, and what could not be placed, each with its reason."""
    labs = ", ".join(result.labs)
    lines = [f"found {many(len(result.submissions), 'submission')}: "
             f"{many(len(result.students), 'student')}, {many(len(result.labs), 'lab')}"
             + (f" ({labs})" if labs else "")]  # fmt: skip
    lines += _list("not placed", [f"{label}: {why}" for label, why in result.unplaced])
    late = [f"{s.label} ({s.when:%Y-%m-%d %H:%M})" if times else s.label for s in result.late]
    lines += _list("after the due time, not counted", late)
    why = {s.label: s.why for s in result.seen if s.result == "not counted"}
    lines += _list("not counted, another file of the same student and lab does",
                   [f"{label}: {why.get(label, 'older')} (counts: {other})"
                    for label, other in result.older])  # fmt: skip
    lines += _list("needs a look which file counts", [f"{student}, {lab}: {text}" for
                   (student, lab), text in sorted(result.doubts.items())])  # fmt: skip
    if result.others:
        lines.append(f"{many(result.others, 'file')} of other kinds left aside, named in files.csv")
    return lines + result.notes


def _list(title: str, items: Iterable[str]) -> list[str]:
    items = list(items)
    return [f"{title}: {len(items)}", *(f"  {item}" for item in items)] if items else []


def short(lines: list[str], most: int = _SHOWN) -> list[str]:
    """The same for a screen: of each list the first few entries."""
    kept, run, skipped = [], 0, 0
    for line in [*lines, ""]:
        run = run + 1 if line.startswith("  ") else 0
        if run > most:
            skipped += 1
            continue
        if skipped:
            kept.append(f"  ... and {skipped} more, in summary.txt")
            skipped = 0
        kept.append(line)
    return kept[:-1]


def text(table: Table, result: Found) -> str:
    """summary.txt: everything, without times."""
    lines = [] if table.complete else ["INCOMPLETE: run the same command to finish", ""]
    return "\n".join([*lines, *found(result, times=False), "", *outcome(table)]) + "\n"


def outcome(table: Table) -> list[str]:
    """States counted, and by name all that a person should see."""
    lines = list(table.all_lines())
    count = Counter(line.state for line in lines)
    order = (*states.ALL, states.WAITING)
    said = ", ".join(f"{count[state]} {state}" for state in order if count[state])
    result = [f"{many(len(lines), 'exercise')}: {said}"]
    for state in (states.UNREADABLE, states.FAULT, states.LOOK):
        result += _list(state, _named(table, state))
    absent = [p.student for p in table.people if not p.listed]
    return result + _list("not in the class list", absent)


def _named(table: Table, state: str) -> list[str]:
    found = []
    for (student, lab), lines in sorted(table.lines.items()):
        why = table.why[student, lab]
        hit = [line for line in lines if line.state == state]
        if why and hit:
            found.append(f"{student}, {lab}: {why}")
            continue
        for line in hit:
            notes = "; ".join(line.notes) or line.result or "no more is known"
            found.append(f"{student}, {lab}, {line.exercise}: {notes}")
    return found


def label(submission: Submission) -> str:
    return f"{submission.student}, {submission.lab}"
