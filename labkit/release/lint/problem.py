"""What a rule is given, and what it returns."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from nbformat import NotebookNode

from labkit import exercises
from labkit.engine.exercise import Exercise
from labkit.release.notebook import where

# A cell for those who want to go on alone: it has a solution, and nothing checks it.
OPEN = "open-exercise"


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with the course, and the command or edit that mends it."""

    file: str
    cell: str
    what: str
    mend: str

    def __str__(self) -> str:
        place = f"{self.file}, {self.cell}" if self.cell else self.file
        return " ".join(f"{place}: {self.what} → {self.mend}".split())


@dataclass(frozen=True)
class Lab:
    """A lab as the rules see it: its solution notebook and its entries."""

    name: str
    file: str
    notebook: NotebookNode
    exercises: list[Exercise] = field(default_factory=list)

    @property
    def entries(self) -> str:
        """The folder that the rooms of the lab's exercises are in."""
        return exercises.named(exercises.folder_of(self.name))

    @property
    def exercise_names(self) -> set[str]:
        return {exercise.name for exercise in self.exercises}

    @property
    def generated_ids(self) -> set[str]:
        """The ids of cells that `labkit notebooks` writes."""
        return {f"{name}-{part}" for name in self.exercise_names for part in ("banner", "hints")}

    def cells(self, kind: str) -> Iterator[tuple[int, NotebookNode]]:
        """(index, cell) for every cell of a kind: 'code' or 'markdown'."""
        return ((i, c) for i, c in enumerate(self.notebook.cells) if c.cell_type == kind)

    def prose(self) -> Iterator[tuple[int, NotebookNode]]:
        """(index, cell) for every text that somebody wrote by hand in the notebook."""
        return ((i, c) for i, c in self.cells("markdown") if c.id not in self.generated_ids)

    def problem(self, index: int | None, what: str, mend: str) -> Problem:
        cell = "" if index is None else where(self.notebook, index)
        return Problem(self.file, cell, what, mend)
