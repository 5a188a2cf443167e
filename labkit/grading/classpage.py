"""The class page: scores, completion, and which mistakes the class makes.

Bars are plain HTML and SVG, drawn by the browser from the page itself. Every bar stands
beside its number, so that nothing is said by colour or length alone.
"""

from collections import Counter
from collections.abc import Sequence

from labkit import place
from labkit.engine.verdict import State
from labkit.grading import classpage_parts as parts
from labkit.grading import frame, groups, states, summary
from labkit.grading.classpage_parts import KINDS, Mistake
from labkit.grading.find import Found
from labkit.grading.groups import Group
from labkit.grading.similar import Pair
from labkit.grading.table import Line, Sum, Table

_MOST = 10  # mistakes in the picture at the top


def render(table: Table, found: Found | None = None, alike: Sequence[Pair] = (),
           new: Sequence[Group] = ()) -> str:  # fmt: skip
    """The whole page. found: what was found, for what nobody could place or choose. alike: pairs
    of students whose code is. new: wrong answers without a name, in groups."""
    mistakes = [
        m for lab in table.labs for e in table.labs[lab] for m in of_exercise(table, lab, e)
    ]
    body = [
        _header(table),
        _attention(table, found or Found()),
        _most(mistakes, len(table.people)),
    ]
    body += [groups.section(table, new)] if new else []
    body += [_labs(table)]
    body += [_lab(table, lab) for lab in table.labs]
    body += [_alike(table, alike)] if alike else []
    body += [_students(table)]
    title = f"{place.current().title}: the class"
    return frame.page(title, "\n".join(body), parts.STYLE, incomplete=not table.complete)


def of_exercise(table: Table, lab: str, exercise) -> list[Mistake]:
    """The mistakes that the class makes in an exercise, most frequent first."""
    lines = [line for line in table.of_lab(lab) if line.exercise == exercise.name]
    wrote = sum(line.result not in ("", State.NOT_WRITTEN) for line in lines)
    known = {m.name: m.fact for m in exercise.mistakes}
    count, facts = Counter(), {}
    for line in lines:
        for name, fact in zip(line.mistakes, line.facts, strict=True):
            count[name] += 1
            # A general cause's fact may hold a student's own names; the first one will do.
            facts.setdefault(name, known.get(name, fact))
    found = [Mistake(lab, exercise.name, n, facts[n], c, wrote) for n, c in count.items()]
    return sorted(found, key=lambda m: (-m.count, m.name))


def kind(line: Line) -> str:
    """The part of an exercise's bar that a line belongs to: a key of KINDS."""
    if line.points is None or line.state not in (states.GRADED, states.LOOK):
        return "blank" if line.state == states.NOT_WRITTEN else "none"
    if line.passed:
        return "passed"
    if line.result == State.PARTLY:
        return "blank"
    if line.mistakes:
        return "named"
    return "raised" if line.result in (State.RAISED, State.SLOW) else "other"


def _many(count: int, what: str) -> str:
    return f"<strong>{count}</strong> {what}{'' if count == 1 else 's'}"


def _header(table: Table) -> str:
    lines = list(table.all_lines())
    handed = sum(table.sum(p.student, lab).handed_in for p in table.people for lab in table.labs)
    passed = sum(line.passed for line in lines)
    share = f" ({passed / len(lines):.0%})" if lines else ""
    return (
        f"<header><p class=muted>{frame.text(place.current().title)}</p><h1>The class</h1>"
        f"<p class=big>{_many(len(table.people), 'student')}, {_many(len(table.labs), 'lab')}, "
        f"{_many(handed, 'submission')}; "
        f"<strong>{passed}</strong> of {len(lines)} exercises passed{share}.</p></header>"
    )


def _attention(table: Table, found: Found) -> str:
    """What a person should see, folded when it is long."""
    items = [f"<li><strong>not placed</strong>: {frame.text(label)}: {frame.text(why)}</li>"
             for label, why in found.unplaced]  # fmt: skip
    for (student, lab), why in sorted(found.doubts.items()):
        items.append(f"<li><strong>which file counts</strong>: {parts.link(table, student)}, "
                     f"{lab}: {frame.text(why)}</li>")  # fmt: skip
    for state in (states.UNREADABLE, states.FAULT, states.LOOK):
        for line in _first_lines(table, state):
            why = table.why[line.student, line.lab] or "; ".join(line.notes) or line.result
            items.append(f"<li><strong>{state}</strong>: {parts.link(table, line.student)}, "
                         f"{line.lab}{_of(line, table)}: {frame.text(why)}</li>")  # fmt: skip
    if not items:
        return ""
    body = f"<ul>{''.join(items)}</ul>"
    if len(items) > 8:
        body = f"<details><summary>{len(items)} entries</summary>{body}</details>"
    return f'<section aria-labelledby="look"><h2 id="look">Needs a person</h2>{body}</section>'


def _first_lines(table: Table, state: str) -> list[Line]:
    """Lines of a state; one for a whole file where the file is the reason."""
    found = []
    for lines in (table.lines[p.student, lab] for p in table.people for lab in table.labs):
        hit = [line for line in lines if line.state == state]
        whole = hit and table.why[hit[0].student, hit[0].lab]
        found += hit[:1] if whole else hit
    return found


def _of(line: Line, table: Table) -> str:
    return "" if table.why[line.student, line.lab] else f", <code>{line.exercise}</code>"


def _most(mistakes: list[Mistake], students: int) -> str:
    """The picture at the top: the most frequent mistakes of all labs."""
    if not mistakes:
        return ""
    top = sorted(mistakes, key=lambda m: (-m.count, m.lab, m.exercise, m.name))[:_MOST]
    rows = "".join(parts.bar(m, students, where=True) for m in top)
    return ('<section aria-labelledby="most"><h2 id="most">What the class gets wrong most</h2>'
            "<p class=muted>Counts are of the students who wrote the exercise; a full bar is the "
            f"whole class.</p><ol class=bars>{rows}</ol></section>")  # fmt: skip


def _labs(table: Table) -> str:
    rows = []
    for lab in table.labs:
        sums = [table.sum(p.student, lab) for p in table.people]
        scores = sorted(s.points for s in sums if s.points is not None)
        most = sums[0].maximum if sums else 0
        handed = sum(s.handed_in for s in sums)
        mean = f"{sum(scores) / len(scores):.1f}" if scores else "–"
        rows.append([f'<a href="#{lab}">{lab}</a>', f"{handed} of {len(sums)}",
                     f"{len(scores)}", _completion(sums), mean, _median(scores), str(most),
                     parts.histogram(lab, scores, most)])  # fmt: skip
    head = ["Lab", "Handed in", "Fully scored", "All passed", "Mean", "Median", "Out of",
            "Points, from none to all"]  # fmt: skip
    return (
        '<section aria-labelledby="labs"><h2 id="labs">Labs</h2>'
        + frame.table("Scores by lab", head, rows, (1, 2, 3, 4, 5, 6))
        + _open(table)
        + "</section>"
    )


def _open(table: Table) -> str:
    """Who handed in a lab and is in none of its numbers, because an exercise has no score."""
    found = [(lab, p.student, s) for lab in table.labs for p in table.people
             if (s := table.sum(p.student, lab)).handed_in and s.points is None]  # fmt: skip
    if not found:
        return ""
    items = "".join(f"<li>{lab}: {parts.link(table, student)}, {_so_far(s)}</li>"
                    for lab, student, s in found)  # fmt: skip
    said = ("Not fully scored, and so not in mean, median and picture: "
            f"{summary.many(len(found), 'submission')}")  # fmt: skip
    listed = f"<ul>{items}</ul>"
    if len(found) > 8:
        return f"<details class=counts><summary>{said}</summary>{listed}</details>"
    return f"<div class=counts><p>{said}</p>{listed}</div>"


def _so_far(found: Sum) -> str:
    state = frame.text(found.state)
    if found.so_far is None:
        return state
    worth = frame.points(None, found.maximum, found.so_far)
    return f"{worth}, {found.passed} of {found.exercises} passed: {state}"


def _completion(sums) -> str:
    return f"{sum(s.passed == s.exercises for s in sums)}"


def _median(scores: Sequence[float]) -> str:
    if not scores:
        return "–"
    half = len(scores) // 2
    middle = scores[half] if len(scores) % 2 else (scores[half - 1] + scores[half]) / 2
    return f"{middle:.1f}"


def _lab(table: Table, lab: str) -> str:
    made = [_exercise(table, lab, exercise) for exercise in table.labs[lab]]
    return (f'<section aria-labelledby="{lab}"><h2 id="{lab}">{lab}</h2>{parts.legend()}'
            + "".join(made) + parts.drills(table.drills_of(lab)) + "</section>")  # fmt: skip


def _exercise(table: Table, lab: str, exercise) -> str:
    lines = [line for line in table.of_lab(lab) if line.exercise == exercise.name]
    count = Counter(map(kind, lines))
    mistakes = of_exercise(table, lab, exercise)
    return (
        f'<article aria-labelledby="{lab}-{exercise.name}"><h3 id="{lab}-{exercise.name}">'
        f"{exercise.number} <code>{exercise.name}</code></h3>"
        + parts.stack({key: count[key] for key in KINDS}, len(lines))
        + parts.bars(mistakes, len(table.people))
        + parts.unnamed(table, lines)
        + parts.copied(table, lines)
        + "</article>"
    )


def _alike(table: Table, pairs: Sequence[Pair]) -> str:
    """Who should be asked about whose code."""
    rows = [[p.lab, parts.link(table, p.first), parts.link(table, p.second),
             ", ".join(f"<code>{e}</code>" for e in p.exercises), f"{p.share:.0%}"]
            for p in pairs]  # fmt: skip
    made = frame.table("Pairs of students whose code is alike", ["Lab", "Student", "Student",
                       "Exercises", "Shared"], rows, (4,))  # fmt: skip
    return ('<section aria-labelledby="alike"><h2 id="alike">Alike</h2><p class=muted>Code that is '
            "alike beyond what the exercises explain, without the stub, the published solution and "
            "what several more students wrote. It shows where to look; what it means is for you to "
            f"find out.</p>{made}</section>")  # fmt: skip


def _students(table: Table) -> str:
    rows = []
    for person in table.people:
        cells = [parts.link(table, person.student, person.name)]
        for lab in table.labs:
            found = table.sum(person.student, lab)
            said = frame.text(found.state) if found.points is None else f"{found.points:g}"
            if found.points is None and found.so_far is not None:
                said = f"{found.so_far:g} so far, {said}"
            cells.append(f"<span class=muted>{said}</span>" if found.points is None else said)
        got, most, _ = table.total(person.student)
        scored = f"<strong>{got:g}</strong>" if got is not None else "–"
        rows.append([*cells, f"{scored} of {most}"])
    head = ["Student", *table.labs, "Points"]
    numbers = tuple(range(1, len(head)))
    made = frame.table("Points by student and lab", head, rows, numbers)
    title = '<h2 id="students">Students</h2>'
    return f'<section aria-labelledby="students">{title}{made}</section>'
