"""A class's table made by hand: every state, hostile names and texts, two labs."""

from labkit import exercises
from labkit.engine.crash import Crash
from labkit.engine.verdict import Finding, State, Verdict
from labkit.grading import names, states
from labkit.grading.classlist import ClassList
from labkit.grading.records import Record, Row
from labkit.grading.table import Table

LABS = ("01_tokens", "03_forward")
HOSTILE = '=cmd|"/c calc"!A1<script>alert(1)</script>\u202e'


def verdict(exercise: str, state: State, score: float, *mistakes: str, **more) -> Verdict:
    entry = exercises.load(exercise)
    facts = {m.name: m for m in entry.mistakes}
    findings = tuple(
        Finding(n, facts[n].fact, facts[n].twin, facts[n].question)
        if n in facts
        else Finding(n, f"fact of {n}")
        for n in mistakes
    )
    headline = findings[0].fact if findings else more.pop("headline", str(state))
    parts = dict(number=entry.number, lab=entry.lab, points=entry.points)
    return Verdict(exercise, state, score, headline, findings, **parts, **more)


def passed(exercise: str, **parts) -> Row:
    made = verdict(exercise, State.PASSED, 1.0, headline="all 9 cases right")
    return Row(exercise, states.GRADED, made, **parts)


def wrong(exercise: str, score: float, *mistakes: str, **parts) -> Row:
    made = verdict(exercise, State.VALUES, score, *mistakes)
    return Row(exercise, states.GRADED, made, **parts)


def raised(exercise: str, kind: str = "NameError", message: str = "no such name", **more) -> Row:
    crash = Crash(kind, message, exercise, "return nothing", 3)
    made = verdict(exercise, State.RAISED, 0.0, crash=crash, headline=f"it raised {kind}",
                   evidence=(message,), **more)  # fmt: skip
    return Row(exercise, states.GRADED, made)


def records() -> dict[tuple[str, str], Record]:
    """By student and lab; a pair that is not there was not submitted."""
    forward = ["softmax", "init_rnn", "rnn_step", "forward_pass"]
    return {
        ("ana", "03_forward"): Record(
            "ana", "03_forward", rows=(*(passed(n, copied=True) for n in forward),)
        ),
        ("bo", "03_forward"): Record(
            "bo",
            "03_forward",
            rows=(
                wrong("softmax", 0.6, "no-shift", notes=("defined more than once; the last one "
                      "counts, in cell 9",)),
                passed("init_rnn"),
                wrong("rnn_step", 0.5),
                Row("forward_pass", states.NOT_WRITTEN),
            ),
        ),
        ("Zoë <b>", "03_forward"): Record(
            "Zoë <b>",
            "03_forward",
            rows=(
                wrong("softmax", 0.5, "no-shift", "no-normalise"),
                raised("init_rnn", "<img src=x onerror=alert(2)>", HOSTILE, printed=HOSTILE),
                Row("rnn_step", states.LOOK, notes=(f"its cell defines {HOSTILE} instead",)),
                Row("forward_pass", states.FAULT, verdict("forward_pass", State.FAULT, 0.0,
                    headline="labkit failed: ValueError"), seconds=3),
            ),
        ),
        ("bo", "01_tokens"): Record("bo", "01_tokens", state=states.UNREADABLE,
                                    why="broken JSON in line 1"),
        (HOSTILE, "01_tokens"): Record(HOSTILE, "01_tokens", rows=tuple(
            passed(e.name) for e in exercises.in_lab("01_tokens"))),
    }  # fmt: skip


def table(names_file: ClassList | None = None, complete: bool = True) -> Table:
    found = records()
    students = sorted({student for student, _ in found})
    people = (names_file or ClassList()).people(students)
    slugs = names.slugs(p.student for p in people)
    made = Table({lab: exercises.in_lab(lab) for lab in LABS}, people, slugs, complete=complete)
    for person in people:
        for lab in LABS:
            record = found.get((person.student, lab))
            absent = states.NOT_SUBMITTED if complete else states.WAITING
            made.add(person.student, lab, record, absent)
    return made
