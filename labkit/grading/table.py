"""A class's results as a table: one line for each student, lab and exercise, and sums of it.

It holds what the sheets and the class page need, and no reports, so it stays small for a
class of any size.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from labkit.engine.exercise import Exercise
from labkit.engine.verdict import State
from labkit.grading import states
from labkit.grading.classlist import Person
from labkit.grading.records import Drill, Record, Row


@dataclass(frozen=True)
class Line:
    """One exercise of one student. points is None where there is no score."""

    student: str
    lab: str
    exercise: str
    points: float | None
    maximum: int
    state: str
    result: str = ""
    mistakes: tuple[str, ...] = ()
    seconds: int = 0
    notes: tuple[str, ...] = ()
    copied: bool = False
    raised: str = ""  # the exception's class
    facts: tuple[str, ...] = ()  # of mistakes, in the same order
    outputs: str = ""  # a mark of wrong outputs without a listed name
    edit: str = ""  # the generated mistake that gives them
    quoted: str = ""  # the line that needs a change

    @property
    def passed(self) -> bool:
        return self.result == State.PASSED


@dataclass(frozen=True)
class Sum:
    """A student's lab: points (None while any exercise is open), maximum, one state for all.
    so_far: the points that are known meanwhile, None where there are none."""

    points: float | None
    maximum: int
    state: str
    passed: int
    exercises: int
    why: str = ""
    so_far: float | None = None

    @property
    def handed_in(self) -> bool:
        return self.state not in (states.NOT_SUBMITTED, states.WAITING)


@dataclass
class Table:
    """labs: each lab's exercises, in order. people and slugs: everyone in the class."""

    labs: dict[str, list[Exercise]]
    people: list[Person]
    slugs: dict[str, str]
    lines: dict[tuple[str, str], list[Line]] = field(default_factory=dict)
    why: dict[tuple[str, str], str] = field(default_factory=dict)
    complete: bool = True
    drills: dict[tuple[str, str], tuple[Drill, ...]] = field(default_factory=dict)

    def add(
        self, student: str, lab: str, record: Record | None, absent: str, why: str = ""
    ) -> None:
        """Take in a submission's record; without one, absent is the state of its exercises."""
        rows = {row.exercise: row for row in record.rows} if record else {}
        state = absent if record is None else record.state
        self.why[student, lab] = record.why if record else why
        self.drills[student, lab] = record.drills if record else ()
        self.lines[student, lab] = [
            _line(student, lab, e, rows.get(e.name) or Row(e.name, state)) for e in self.labs[lab]
        ]

    def all_lines(self) -> Iterable[Line]:
        """By student, lab and exercise."""
        for person in self.people:
            for lab in self.labs:
                yield from self.lines[person.student, lab]

    def drills_of(self, lab: str) -> list[tuple[str, Drill]]:
        """The drills of a lab, each with its student."""
        return [(p.student, d) for p in self.people for d in self.drills[p.student, lab]]

    def of_lab(self, lab: str) -> Iterable[Line]:
        for person in self.people:
            yield from self.lines[person.student, lab]

    def sum(self, student: str, lab: str) -> Sum:
        """A student's lab as one number and one state."""
        lines = self.lines[student, lab]
        so_far = _added(lines)
        points = None if any(line.points is None for line in lines) else so_far
        passed = sum(line.passed for line in lines)
        maximum = sum(line.maximum for line in lines)
        state = _overall([line.state for line in lines])
        return Sum(points, maximum, state, passed, len(lines), self.why[student, lab],
                   so_far)  # fmt: skip

    def total(self, student: str) -> tuple[float | None, int, int]:
        """All points that are known (None where nothing has a score), the maximum of all labs, and
        how many labs are open."""
        sums = [self.sum(student, lab) for lab in self.labs]
        points = _added(line for lab in self.labs for line in self.lines[student, lab])
        return points, sum(s.maximum for s in sums), sum(s.points is None for s in sums)


def _added(lines: Iterable[Line]) -> float | None:
    """The points that are known; None, which is no 0, where there are none."""
    known = [line.points for line in lines if line.points is not None]
    return round(sum(known), 1) if known else None


def _line(student: str, lab: str, exercise: Exercise, row: Row) -> Line:
    verdict = row.verdict
    return Line(
        student,
        lab,
        exercise.name,
        row.points,
        exercise.points,
        row.state,
        row.result,
        tuple(f.name for f in verdict.causes) if verdict else (),
        row.seconds,
        row.notes,
        row.copied,
        verdict.crash.kind if verdict and verdict.crash else "",
        tuple(f.fact for f in verdict.causes) if verdict else (),
        row.outputs,
        row.edit,
        verdict.place.parts[0].source if verdict and verdict.place else "",
    )


def _overall(found: list[str]) -> str:
    """One state for a lab: what most needs attention, else graded, else not written."""
    for state in (states.WAITING, states.FAULT, states.UNREADABLE, states.LOOK,
                  states.NOT_SUBMITTED, states.GRADED):  # fmt: skip
        if state in found:
            return state
    return states.NOT_WRITTEN
