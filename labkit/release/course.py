"""Where a course's files are."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from labkit.release.errors import CourseError


@dataclass(frozen=True)
class Course:
    """A folder with `solutions/` in it, and `notebooks/` beside it once they are generated."""

    root: Path

    @classmethod
    def find(cls, root: str | Path | None = None) -> "Course":
        """The course at root, or else around the working directory, or around labkit."""
        if root is not None:
            return cls._at(Path(root).resolve())
        here = Path.cwd()
        for folder in (here, *here.parents, Path(__file__).parents[2]):
            if (folder / "solutions").is_dir():
                return cls(folder)
        raise CourseError(
            str(here),
            "there is no solutions/ folder here or above",
            "run this inside the course, or name its folder with --root",
        )

    @classmethod
    def _at(cls, root: Path) -> "Course":
        if not (root / "solutions").is_dir():
            raise CourseError(
                str(root),
                "there is no solutions/ folder",
                "name the course's own folder with --root",
            )
        return cls(root)

    @property
    def labs(self) -> list[str]:
        """Every lab that has a solution notebook, in order."""
        return sorted(path.stem for path in (self.root / "solutions").glob("[0-9]*_*.ipynb"))

    def solution(self, lab: str) -> Path:
        return self.root / "solutions" / f"{lab}.ipynb"

    def student(self, lab: str) -> Path:
        return self.root / "notebooks" / f"{lab}.ipynb"

    def named(self, path: Path) -> str:
        """How messages call a file: from the course's folder, with forward slashes."""
        inside = path.is_relative_to(self.root)
        return (path.relative_to(self.root) if inside else path).as_posix()

    def chosen(self, names: Iterable[str]) -> list[str]:
        """The labs that names ask for ('03', '03_forward', 'forward', a path); all for none."""
        known = self.labs
        if not known:
            raise CourseError(
                self.named(self.root / "solutions"),
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
