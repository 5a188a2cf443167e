"""Wrong answers without a listed name, in groups of equal outputs: new misunderstandings."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from labkit.engine.diagnose import unlisted
from labkit.engine.exercise import Exercise
from labkit.grading import frame, states, written
from labkit.grading.classpage_parts import link
from labkit.grading.find import Submission
from labkit.grading.release import Lab
from labkit.grading.table import Table

LONGEST = 4_000  # characters of an example


@dataclass(frozen=True)
class Group:
    """Students whose outputs are the same. code: the first one's; entry: for `mistakes.py`."""

    lab: str
    exercise: str
    students: tuple[str, ...]
    code: str = ""
    quoted: str = ""
    fact: str = ""
    entry: str = ""


def of(table: Table, code_of: Callable[[str, str, str], str]) -> list[Group]:
    """The groups of a class by lab, exercise and size; one student alone is a group too."""
    found = []
    for lab, exercises in table.labs.items():
        for exercise in exercises:
            by_outputs = defaultdict(list)
            for line in table.of_lab(lab):
                if line.exercise == exercise.name and line.outputs and line.state == states.GRADED:
                    by_outputs[line.outputs].append(line)
            # Students, not hashes, decide the order.
            for lines in sorted(by_outputs.values(), key=lambda g: (-len(g), g[0].student)):
                students = tuple(line.student for line in lines)
                if len(lines) == 1:
                    found.append(Group(lab, exercise.name, students))
                    continue
                code = code_of(students[0], lab, exercise.name)
                said = _said(exercise, lines[0].edit)
                found.append(Group(lab, exercise.name, students, code, lines[0].quoted, *said))
    return found


def _said(exercise: Exercise, edit: str) -> tuple[str, str]:
    """The fact of a mistake beyond the list, and its entry where it is an edit of the answer."""
    from labkit.engine.generated import Generated
    from labkit.engine.generated.entry import as_text, entry

    made = next((m for m in unlisted(exercise) if m.key == edit), None) if edit else None
    listed = entry(exercise, made) if isinstance(made, Generated) else None
    return (made.fact if made else ""), (as_text(listed) if listed else "")


def examples(submissions: Iterable[Submission],
             labs: dict[str, Lab]) -> Callable[[str, str, str], str]:  # fmt: skip
    """What gives a student's code of an exercise, or ''."""
    known = {(s.student, s.lab): s for s in submissions}

    def code_of(student: str, lab: str, exercise: str) -> str:
        submission = known.get((student, lab))
        return written.code_of(submission, labs[lab]).get(exercise, "") if submission else ""

    return code_of


def section(table: Table, groups: Sequence[Group]) -> str:
    """The class page's section; '' where no two students share outputs."""
    alone = Counter((g.lab, g.exercise) for g in groups if len(g.students) == 1)
    shared = [g for g in groups if len(g.students) > 1]
    if not shared:
        return ""
    body = "".join(_group(table, g) for g in shared)
    rest = ", ".join(f"{lab} <code>{name}</code>: {n}" for (lab, name), n in alone.items())
    body += f"<p class=counts>Alone with their outputs: {rest}</p>" if rest else ""
    return ('<section aria-labelledby="new"><h2 id="new">New misunderstandings</h2><p class=muted>'
            "Wrong answers that no listed mistake explains, together where their outputs are the "
            f"same on all cases.</p>{body}</section>")  # fmt: skip


def _group(table: Table, group: Group) -> str:
    who = ", ".join(link(table, student) for student in group.students)
    parts = [f"<article><h3>{group.lab}, <code>{group.exercise}</code>: {len(group.students)} "
             f"students</h3>"]  # fmt: skip
    parts += [f"<p>{frame.text(group.fact)}</p>"] if group.fact else []
    parts.append(f"<p class=counts>{who}</p>")
    if group.quoted:
        parts.append(f"<p>The line: <code>{frame.text(group.quoted.strip())}</code></p>")
    if group.code:
        parts.append(_folded(f"the code of {frame.text(group.students[0])}", group.code[:LONGEST]))
    if group.entry:
        parts.append(_folded("an entry for <code>mistakes.py</code>", group.entry))
    return "".join([*parts, "</article>"])


def _folded(title: str, text: str) -> str:
    lines = "\n".join(map(frame.text, text.split("\n")))
    return f"<details><summary>{title}</summary><pre tabindex=0>{lines}</pre></details>"
