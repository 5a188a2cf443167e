"""The release of a lab that submissions are graded against."""

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from labkit import exercises, place
from labkit.engine.exercise import Exercise
from labkit.grading import code
from labkit.release import markers, notebook
from labkit.release.course import Course


@dataclass(frozen=True)
class Lab:
    """One lab: what was handed out (`student`), and what it was made from (`solution`)."""

    name: str
    student: Path
    solution: Path

    @cached_property
    def exercises(self) -> list[Exercise]:
        return exercises.in_lab(self.name)

    @cached_property
    def own(self) -> set[str]:
        return {face.name for face in exercises.faces(self.name)}

    @cached_property
    def _cells(self) -> list[tuple[str, str]]:
        return [(i, code.plain_python(source)) for i, source in _code(self.student)]

    @property
    def _solved(self) -> list[tuple[str, str]]:
        return _code(self.solution) if self.solution.exists() else []

    @cached_property
    def setup(self) -> list[tuple[str, str]]:
        """(id, source) of the release's own definitions, without exercises and checks."""
        kept = {f"{name}{end}" for name in self.own for end in ("", "-check")}
        return [(i, code.cheap(s)) for i, s in self._cells if i not in kept]

    @cached_property
    def every_source(self) -> list[str]:
        """Every code cell, released and solved: what a notebook may use of what it imports."""
        more = [code.plain_python(source) for _, source in self._solved]
        return [source for _, source in self._cells] + more

    @cached_property
    def bound(self) -> dict[str, set[str]]:
        """The names that each set-up cell binds, by the cell's id."""
        trees = {i: code.parse(source) for i, source in self.setup}
        return {i: {n for s in code.statements(t) for n in s.binds} for i, t in trees.items()}

    @cached_property
    def sources(self) -> set[str]:
        """Every code cell as it was handed out, to know the cells that a learner left alone."""
        return {s.strip() for _, s in self._cells}

    @cached_property
    def published(self) -> dict[str, str]:
        """Tokens of the published solution of each exercise."""
        return {i: code.tokens(source) for i, source in self._solved
                if i in self.own and markers.meant(source)}  # fmt: skip

    @cached_property
    def needs_torch(self) -> bool:
        return any("import torch" in source or "from torch" in source for _, source in self._cells)

    @cached_property
    def torch(self) -> tuple[str, ...]:
        """The parts of torch that a sandbox loads before any attempt. The first optimiser imports
        more than torch itself, for three times as long: only where the lab makes one."""
        if not self.needs_torch:
            return ()
        makes_one = any("torch.optim" in source for source in self.every_source)
        return ("torch", "torch._dynamo") if makes_one else ("torch",)

    @cached_property
    def version(self) -> str:
        """Changes whenever a grade could: with the notebook, with any of labkit's code, or with the
        course's rooms."""
        digest = hashlib.sha256(self.student.read_bytes())
        package, rooms = Path(exercises.__file__).parents[1], place.current().exercises
        for folder in (package, rooms)[: 1 + (not rooms.is_relative_to(package))]:
            for path in sorted(folder.glob("**/*.py")):
                digest.update(path.relative_to(folder).as_posix().encode() + path.read_bytes())
        return digest.hexdigest()[:16]


def _code(path: Path) -> list[tuple[str, str]]:
    """(id, source) of a notebook's code cells."""
    return [(i, source) for kind, i, source in notebook.sources(path) if kind == "code"]


def meant(said: set[str], labs: dict[str, Lab]) -> str:
    """The lab most of whose exercises are among the names said; '' if none fits best."""
    count = sorted((len(lab.own & said), name) for name, lab in labs.items())
    clear = count and count[-1][0] > (count[-2][0] if len(count) > 1 else 0)
    return count[-1][1] if clear else ""


def find(course: Course) -> dict[str, Lab]:
    """Every lab that has been released: notebooks/NN_name.ipynb with exercises in the course."""
    found = {}
    for path in sorted(course.place.notebooks.glob("[0-9]*_*.ipynb")):
        # By folder: importing every lab's exercises would import torch for all of them.
        if exercises.exists(path.stem):
            found[path.stem] = Lab(path.stem, path, course.solution(path.stem))
    return found
