"""The course in use: finds exercises by where they lie. No list is kept, and no exercise is here.

Rooms are imported as `labkit.exercises.LAB.EXERCISE` whatever folder the course keeps them in
(`labkit.place`): one name, so that grading and drivers know one road. RNN Labs' are below here.
`LAB/EXERCISE/` is the room of one exercise, in four files: its face (`__init__.py`: number,
minutes, points and hints), `answer.py`, `cases.py` and `mistakes.py`. A lab's folder is its
notebook's name without the number; the number comes from the faces. Each file is imported when
it is asked for: a list of exercises reads faces, `labkit.reference` reads answers, and only a
check or a test has all four.
"""

import importlib
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import ModuleType

from labkit import needs, place, words
from labkit.engine.exercise import Exercise, Face, Mistake
from labkit.engine.theirs import Theirs
from labkit.place import CourseError

FILES = ("__init__.py", "answer.py", "cases.py", "mistakes.py")


def every_name() -> list[str]:
    """Every exercise's name, in no order that matters."""
    return sorted(_rooms())


def room(name: str) -> Path:
    """The folder of the exercise called name. Raises KeyError when there is none, CourseError
    when there are two."""
    found = _rooms()[name]
    if len(found) > 1:
        both = " and ".join(f"{path.parent.name}/{name}" for path in found)
        raise CourseError(both, f"two exercises are called {name}", "rename one")
    return found[0]


@place.kept
def face(name: str) -> Face:
    """What is said of the exercise called name, its name and lab filled in. Raises KeyError."""
    folder = room(name)
    stated: Face = _held(folder, "__init__", "FACE")
    stated = replace(stated, name=name, hints=words.hints(name, stated.hints))
    return replace(stated, lab=f"{_order(stated)[0]:02d}_{folder.parent.name}")


@place.kept
def answer(name: str) -> Callable:
    """The right answer of the exercise called name. Raises KeyError when there is none."""
    return _held(room(name), "answer", name, "define it, or rename the folder")


def mistakes(name: str) -> tuple[Mistake, ...]:
    """The mistakes of the exercise called name. Raises KeyError when there is none."""
    return words.mistakes(name, _held(room(name), "mistakes", "MISTAKES"))


@place.kept
def load(name: str) -> Exercise:
    """The whole exercise called name.

    Raises KeyError when there is none, needs.Missing where a package that it uses is not installed.
    """
    folder, stated = room(name), face(name)
    cases, edits = _part(folder, "cases"), _part(folder, "mistakes")
    return Exercise(
        answer=answer(name),
        cases=_held(folder, "cases", "cases"),
        returns=_held(folder, "cases", "RETURNS"),
        number=stated.number,
        minutes=stated.minutes,
        difficulty=stated.difficulty,
        points=stated.points,
        hints=stated.hints,
        mistakes=mistakes(name),
        incompatible=getattr(edits, "INCOMPATIBLE", ()),
        scope=getattr(edits, "SCOPE", {}),
        promises=getattr(cases, "PROMISES", {}),
        drills=getattr(edits, "DRILLS", ()),
        quiet=stated.quiet,
        lab=stated.lab,
        kin=partial(_all_of, getattr(edits, "KIN", ())),
    )


def _all_of(names: tuple[str, ...]) -> list[Exercise]:
    return [load(name) for name in names]


def faces(lab: str) -> list[Face]:
    """The faces of a lab such as '03_forward', in order. Raises KeyError for another name."""
    here = (path.parent.name for path in _root().glob(f"{_folder(lab) or '-'}/*/answer.py"))
    found = [stated for stated in map(face, here) if stated.lab == lab]
    if not found:
        raise KeyError(lab)
    return sorted(found, key=_order)


def in_lab(lab: str) -> list[Exercise]:
    """The exercises of a lab such as '03_forward', in order. Raises KeyError for another name."""
    return [load(stated.name) for stated in faces(lab)]


def exists(lab: str) -> bool:
    """Whether a lab such as '03_forward' has exercises, by its name alone; imports nothing."""
    return bool(_folder(lab)) and any((_root() / _folder(lab)).glob("*/answer.py"))


@place.kept
def labs() -> tuple[str, ...]:
    """Every lab's name, in order."""
    return tuple(sorted({face(name).lab for name in every_name()}))


@place.kept
def _rooms() -> dict[str, list[Path]]:
    """The folders with an answer, by name."""
    found: dict[str, list[Path]] = {}
    for path in sorted(_root().glob("*/*/answer.py")):
        found.setdefault(path.parent.name, []).append(path.parent)
    return found


def half_made() -> dict[Path, list[str]]:
    """The rooms of the course that lack files, with those files' names: no exercises yet."""
    rooms = (
        p for p in sorted(_root().glob("*/*/")) if p.name[0] not in "_." and any(p.glob("*.py"))
    )
    lacking = {room: [file for file in FILES if not (room / file).is_file()] for room in rooms}
    return {room: files for room, files in lacking.items() if files}


def _held(folder: Path, name: str, wanted: str, mend: str = "define it") -> Theirs:
    """What a file of a room must define, by its name. Raises CourseError where it does not."""
    module = _part(folder, name)
    if not hasattr(module, wanted):
        raise CourseError(named(folder / f"{name}.py"), f"it does not define {wanted}", mend)
    return getattr(module, wanted)


def _part(folder: Path, name: str) -> ModuleType:
    """A file of a room, imported. Raises CourseError: a room is code, and may raise anything."""
    _root()
    file = folder / f"{name}.py"
    package = f"{__name__}.{folder.parent.name}.{folder.name}"
    if not file.is_file():
        raise CourseError(named(folder), f"the room has no {file.name}", "write it")
    try:
        with needs.needed(folder.name):
            return importlib.import_module(package if name == "__init__" else f"{package}.{name}")
    except (needs.Missing, CourseError):
        raise
    except Exception as problem:
        what = f"it cannot be read: {type(problem).__name__}: {problem}"
        raise CourseError(named(file), what, "mend it first") from problem


def named(path: Path) -> str:
    """How messages call a file of the course: from its own folder."""
    return place.current().named(path)


def folder_of(lab: str) -> Path:
    """The folder that the rooms of a lab such as '03_forward' are in, or would be."""
    return _root() / _folder(lab)


def _root() -> Path:
    """The folder of the course's rooms, and from then on the one that imports look in."""
    return place.current().exercises


def _folder(lab: str) -> str:
    return lab.partition("_")[2]


def _order(stated: Face) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in stated.number.split("."))
    except (ValueError, AttributeError):
        what = f"number is {stated.number!r}"
        raise CourseError(f"the face of {stated.name}", what, "write one such as '3.1'") from None


def _look_elsewhere() -> None:
    """Look for rooms where the course in use has them, and forget those of another."""
    folder = place.current().exercises
    if Path(__path__[0]).resolve() == folder:
        return
    for module in [name for name in sys.modules if name.startswith(f"{__name__}.")]:
        del sys.modules[module]
        globals().pop(module.removeprefix(f"{__name__}."), None)
    importlib.invalidate_caches()
    __path__[:] = [str(folder)]


place.on_change(_look_elsewhere)
