"""Where a course's files are, and which course is in use. What the files hold is not known here.

A course is a folder with a `labkit.toml`, or with `[tool.labkit]` in its `pyproject.toml`:

    title = "Statistics by hand"    # default: the folder's name
    about = "Three numbers ..."     # one sentence for the site's first page
    exercises = "exercises"         # folders, from the course's own: rooms,
    solutions = "solutions"         # the labs' sources,
    notebooks = "notebooks"         # and what learners open
    reference = "statistics_labs"   # what right answers are imported from; default labkit.reference

Every line may be left out. A folder with `solutions/` and no configuration holds RNN Labs, whose
rooms are labkit's own; without any such folder, RNN Labs is the course.
"""

import difflib
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import ParamSpec, TypeVar

_PACKAGE = Path(__file__).resolve().parent
_FOLDERS = ("exercises", "solutions", "notebooks")
_KEYS = ("title", "about", *_FOLDERS, "reference")
REFERENCE = "labkit.reference"

_P = ParamSpec("_P")
_R = TypeVar("_R")


class CourseError(Exception):
    """Something in the course's files is wrong: what a command shows as a single line.

    place: the file, and the cell where there is one. what: the fact. mend: the way out.
    str() is all three in one line.
    """

    def __init__(self, place: str, what: str, mend: str):
        # One line whatever came in: a parser's own message may hold several.
        self.place, self.what, self.mend = (" ".join(s.split()) for s in (place, what, mend))
        super().__init__(f"{self.place}: {self.what}; {self.mend}")


@dataclass(frozen=True)
class Place:
    """A course's folders, absolute, and its names. stated: the file that says so, '' for none."""

    root: Path
    exercises: Path
    solutions: Path
    notebooks: Path
    reference: str = REFERENCE
    title: str = "RNN Labs"
    about: str = "Write a recurrent network in NumPy, line by line, and prove it equal to PyTorch."
    stated: str = ""

    def named(self, path: Path) -> str:
        """How messages call a file: from the course's folder, or from labkit's; forward slashes."""
        for base in (self.root, _PACKAGE.parent):
            if path.is_relative_to(base):
                return path.relative_to(base).as_posix()
        return path.as_posix()


def find(root: str | Path | None = None) -> Place:
    """The course at root, or else around the working directory, or RNN Labs.

    Raises CourseError where root holds no course, or a configuration cannot be used.
    """
    if root is not None:
        found = at(Path(root).resolve())
        if found is None:
            raise CourseError(
                str(Path(root).resolve()),
                "there is no labkit.toml, and there is no solutions/ folder",
                "name the course's own folder with --root",
            )
        return found
    return around(Path.cwd()) or rnn_labs(_PACKAGE.parent)


def around(folder: Path) -> Place | None:
    """The course that a folder lies in: the nearest configuration, else the nearest solutions/."""
    above = (folder, *folder.parents)
    found = next(filter(None, map(_configured, above)), None)
    return found or next((rnn_labs(f) for f in above if (f / "solutions").is_dir()), None)


def at(root: Path) -> Place | None:
    """The course whose own folder is root. Raises CourseError."""
    return _configured(root) or (rnn_labs(root) if (root / "solutions").is_dir() else None)


def of(root: Path) -> Place:
    """As `at`; RNN Labs, with its notebooks in root, for a folder that states nothing."""
    return at(root) or rnn_labs(root)


def checked(place: Place) -> Place:
    """place, when what it names is there. Raises CourseError."""
    for key in ("exercises", "solutions"):
        folder: Path = getattr(place, key)
        if place.stated and not folder.is_dir():
            raise CourseError(
                place.stated,
                f"{key} is {place.named(folder)}, and no such folder is there",
                f'begin with labkit new lab NAME, or say where it is: {key} = "..."',
            )
    return place


def rnn_labs(root: Path) -> Place:
    """RNN Labs, with its notebooks in root."""
    return Place(root, _PACKAGE / "exercises", root / "solutions", root / "notebooks")


def _configured(root: Path) -> Place | None:
    """The course that root's own configuration states, or None where there is none."""
    for name in ("labkit.toml", "pyproject.toml"):
        path = root / name
        table = _table(path) if path.is_file() else None
        if table is not None:
            return _stated(root, str(path), table)
    return None


def _table(path: Path) -> dict | None:
    import tomllib

    try:
        text = path.read_text(encoding="utf-8")
        if path.name != "labkit.toml" and "tool.labkit" not in text:
            return None  # somebody's project, whose other faults are no business of ours
        read = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as problem:
        what = f"it cannot be read ({problem})"
        raise CourseError(str(path), what, "mend that line; an empty labkit.toml will do") from None
    if path.name == "labkit.toml":
        return read
    return read.get("tool", {}).get("labkit")


def _stated(root: Path, file: str, table: dict) -> Place:
    for key, value in table.items():
        if key not in _KEYS:
            near = difflib.get_close_matches(key, _KEYS, 1)
            mend = f"write {near[0]}" if near else f"it knows {', '.join(_KEYS)}"
            raise CourseError(file, f"labkit knows no setting {key}", mend)
        if not isinstance(value, str) or not value.strip():
            raise CourseError(file, f"{key} is {value!r}", f'write a text: {key} = "..."')
    folders = {key: (root / table.get(key, key)).resolve() for key in _FOLDERS}
    names = {"title": root.name, "about": "", "reference": REFERENCE, **table}
    _check_reference(file, names["reference"])
    kept = {key: names[key] for key in ("title", "about", "reference")}
    return Place(root, **folders, **kept, stated=file)


def _check_reference(file: str, name: str) -> None:
    if name == REFERENCE:
        return
    if not re.fullmatch(r"[a-z_]\w*", name) or name == "labkit" or name in sys.stdlib_module_names:
        what = f"reference is {name!r}, which cannot name the module of right answers"
        raise CourseError(file, what, "write one word that no other module has, in small letters")


# --- which course is in use -----------------------------------------------------------------

_in_use: Place | None = None
_forget: list[Callable[[], object]] = []


def current() -> Place:
    """The course in use: what `use` was given, or else what is found here. Raises CourseError."""
    return _in_use or use(checked(find()))


def use(place: Place) -> Place:
    """Let `labkit.exercises`, and all that reads exercises from there, be those of a course."""
    global _in_use
    before, _in_use = _in_use, place
    if before is None or (before.exercises, before.reference) != (place.exercises, place.reference):
        forget()
    return place


def forget() -> None:
    """Empty what is kept of the course: rooms came or went."""
    for each in _forget:
        each()


def kept(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """A cache of what belongs to the course in use, emptied when another one is."""
    made = cache(function)
    on_change(made.cache_clear)
    return made  # type: ignore[return-value]


def on_change(call: Callable[[], object]) -> None:
    """Call something whenever another course is used."""
    _forget.append(call)
