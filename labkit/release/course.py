"""A course's notebooks by lab. Where its folders are is `labkit.place`'s business."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from labkit import place as places
from labkit.place import Place
from labkit.release.errors import CourseError


@dataclass(frozen=True)
class Course:
    """A course's folder; `notebooks/` need not be there, since it is generated."""

    root: Path

    @cached_property
    def place(self) -> Place:
        """Where its folders are."""
        return places.of(self.root)

    @classmethod
    def find(cls, root: str | Path | None = None) -> "Course":
        """The course at root, or else around the working directory, or around labkit. From then
        on its exercises are those in use. Raises CourseError."""
        found = places.checked(places.find(root))
        if not found.solutions.is_dir():
            raise CourseError(
                str(Path.cwd()),
                "there is no labkit.toml, and there is no solutions/ folder here or above",
                "run this inside the course, or name its folder with --root",
            )
        return cls(places.use(found).root)

    @property
    def labs(self) -> list[str]:
        """Every lab that has a solution notebook, in order."""
        return sorted(path.stem for path in self.place.solutions.glob("[0-9]*_*.ipynb"))

    def solution(self, lab: str) -> Path:
        return self.place.solutions / f"{lab}.ipynb"

    def student(self, lab: str) -> Path:
        return self.place.notebooks / f"{lab}.ipynb"

    def named(self, path: Path) -> str:
        """How messages call a file: from the course's folder, with forward slashes."""
        inside = path.is_relative_to(self.root)
        return (path.relative_to(self.root) if inside else path).as_posix()

    def chosen(self, names: Iterable[str]) -> list[str]:
        """The labs that names ask for ('03', '03_forward', 'forward', a path); all for none."""
        known = self.labs
        if not known:
            raise CourseError(
                self.named(self.place.solutions),
                "there is no lab",
                "add a notebook called NN_name.ipynb",
            )
        return [self._one(name, known) for name in names] or known

    @staticmethod
    def _one(name: str, known: list[str]) -> str:
        stem = Path(name).stem if name.endswith(".ipynb") else name
        found = [lab for lab in known if stem in (lab, *lab.split("_", 1))]
        if len(found) != 1:
            raise CourseError(name, "no lab is called so", f"choose from {', '.join(known)}")
        return found[0]
