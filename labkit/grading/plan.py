"""What was read of a submission: the cells to run, where each exercise is, and what was noticed."""

import ast
from collections import defaultdict
from dataclasses import dataclass, field, replace

from labkit.grading import code, states


@dataclass(frozen=True)
class Cell:
    """A code cell to run. name is how messages call it: 'cell 12'. keep: the statements of it
    to run, by number; None for all. ran: the number of its last run in the learner's kernel, 0
    for none."""

    name: str
    source: str
    exercises: tuple[str, ...] = ()
    keep: tuple[int, ...] | None = None
    statements: tuple[code.Statement, ...] = ()
    ran: int = 0


@dataclass
class Plan:
    """What to run, the release's set-up first, and what was noticed on the way.

    written: exercises that some cell defines with more than a stub. stubs: those that are
    still the stub. copied: those that equal the published solution token for token. drills: texts
    that a student mended, which are no answers (`drills`).
    """

    setup: tuple[tuple[str, str], ...] = ()
    cells: list[Cell] = field(default_factory=list)
    written: set[str] = field(default_factory=set)
    stubs: set[str] = field(default_factory=set)
    copied: set[str] = field(default_factory=set)
    renamed: dict[str, str] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)
    drills: tuple["Drilled", ...] = ()

    @property
    def as_run(self) -> list[Cell]:
        """The cells in the order in which they were last run; one that was not keeps its place
        below the cell above it."""
        last, keys = 0, []
        for cell in self.cells:
            last = cell.ran or last
            keys.append(last)
        order = sorted(range(len(keys)), key=keys.__getitem__)
        return [self.cells[i] for i in order]

    def note(self, exercise: str, text: str) -> None:
        self.notes.setdefault(exercise, []).append(text)

    def look(self, exercise: str, text: str) -> None:
        """A note that makes a person look, unless the exercise passes: see `records.Row`."""
        self.note(exercise, f"{states.LOOK}: {text}")


@dataclass(frozen=True)
class Drilled:
    """A drill as it was handed in. plan: what to run, its text in place of the exercise's answer;
    None where what was planted cannot be told, or the text not be read. changed, needed: lines."""

    exercise: str
    plan: Plan | None = None
    changed: int = 0
    needed: int = 0


def with_source(cell: Cell, source: str, exercises: tuple[str, ...] = ()) -> Cell:
    """A cell with other code, which defines these exercises."""
    return Cell(cell.name, source, exercises, None, code.statements(code.parse(source)), cell.ran)


@dataclass
class Piece:
    """A cell on its way into the plan. raw: as it was written; source: as Python."""

    name: str
    identity: str
    raw: str
    source: str
    tree: ast.Module | None
    joined: int = 1
    fits: bool = True
    ran: int = 0


def needed(plan: Plan, exercise: str) -> list[Cell]:
    """Of every cell, only the statements that define an exercise and what it reads, directly
    or through others. What else the cells do cannot touch it then."""
    places = [(i, j, s) for i, c in enumerate(plan.cells) for j, s in enumerate(c.statements)
              if s.defines]  # fmt: skip
    own = {name for _, _, s in places if not s.imports for name in s.binds}
    makers = defaultdict(list)  # by name, so that a chain of any length takes no more than its own
    for place in places:
        # `np.dot = mine` is no definition of what the release imports as np.
        for name in place[2].binds | place[2].alters & own:
            makers[name].append(place)
    wanted, kept, waiting = {exercise}, set(), [exercise]
    while waiting:
        for i, j, s in makers[waiting.pop()]:
            if (i, j) not in kept:
                kept.add((i, j))
                waiting += s.reads - wanted
                wanted |= s.reads
    by_cell = defaultdict(list)
    for i, j in sorted(kept):
        by_cell[i].append(j)
    cells = [replace(c, keep=tuple(by_cell[i])) for i, c in enumerate(plan.cells)]
    return [c for c in cells if c.keep or exercise in c.exercises and not c.statements]
