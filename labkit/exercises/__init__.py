"""The course: finds exercises by where they lie. No list is kept, and no exercise is here.

`LAB/EXERCISE/` is the room of one exercise, in four files: its face (`__init__.py`: number,
minutes, points and hints), `answer.py`, `cases.py` and `mistakes.py`. A lab's folder is its
notebook's name without the number; the number comes from the faces. Each file is imported when
it is asked for: a list of exercises reads faces, `labkit.reference` reads answers, and only a
check or a test has all four.
"""

import importlib
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import ModuleType

from labkit import needs
from labkit.engine.exercise import Exercise, Face, Mistake

_ROOT = Path(__file__).parent


def every_name() -> list[str]:
    """Every exercise's name, in no order that matters."""
    return sorted(_rooms())


def room(name: str) -> Path:
    """The folder of the exercise called name. Raises KeyError when there is none."""
    found = _rooms()[name]
    if len(found) > 1:
        places = " and ".join(f"{path.parent.name}/{name}" for path in found)
        raise RuntimeError(f"two exercises are called {name}: {places}; rename one")
    return found[0]


@cache
def face(name: str) -> Face:
    """What is said of the exercise called name, its name and lab filled in. Raises KeyError."""
    folder = room(name)
    stated: Face = _part(folder).FACE
    chapter = int(stated.number.split(".")[0])
    return replace(stated, name=name, lab=f"{chapter:02d}_{folder.parent.name}")


@cache
def answer(name: str) -> Callable:
    """The right answer of the exercise called name. Raises KeyError when there is none."""
    folder = room(name)
    module = _part(folder, "answer")
    if not hasattr(module, name):
        place = f"labkit/exercises/{folder.parent.name}/{folder.name}/answer.py"
        raise RuntimeError(f"{place} does not define {name}")
    return getattr(module, name)


def mistakes(name: str) -> tuple[Mistake, ...]:
    """The mistakes of the exercise called name. Raises KeyError when there is none."""
    return _part(room(name), "mistakes").MISTAKES


@cache
def load(name: str) -> Exercise:
    """The whole exercise called name.

    Raises KeyError when there is none, needs.Missing where a package that it uses is not installed.
    """
    folder, stated = room(name), face(name)
    cases, edits = _part(folder, "cases"), _part(folder, "mistakes")
    return Exercise(
        answer=answer(name),
        cases=cases.cases,
        returns=cases.RETURNS,
        number=stated.number,
        minutes=stated.minutes,
        difficulty=stated.difficulty,
        points=stated.points,
        hints=stated.hints,
        mistakes=edits.MISTAKES,
        incompatible=getattr(edits, "INCOMPATIBLE", ()),
        scope=getattr(edits, "SCOPE", {}),
        quiet=stated.quiet,
        lab=stated.lab,
    )


def faces(lab: str) -> list[Face]:
    """The faces of a lab such as '03_forward', in order. Raises KeyError for another name."""
    here = (path.parent.name for path in _ROOT.glob(f"{_folder(lab) or '-'}/*/answer.py"))
    found = [stated for stated in map(face, here) if stated.lab == lab]
    if not found:
        raise KeyError(lab)
    return sorted(found, key=_order)


def in_lab(lab: str) -> list[Exercise]:
    """The exercises of a lab such as '03_forward', in order. Raises KeyError for another name."""
    return [load(stated.name) for stated in faces(lab)]


def exists(lab: str) -> bool:
    """Whether a lab such as '03_forward' has exercises, by its name alone; imports nothing."""
    return bool(_folder(lab)) and any((_ROOT / _folder(lab)).glob("*/answer.py"))


@cache
def labs() -> tuple[str, ...]:
    """Every lab's name, in order."""
    return tuple(sorted({face(name).lab for name in every_name()}))


@cache
def _rooms() -> dict[str, list[Path]]:
    """The folders with an answer, by name."""
    found: dict[str, list[Path]] = {}
    for path in sorted(_ROOT.glob("*/*/answer.py")):
        found.setdefault(path.parent.name, []).append(path.parent)
    return found


def _part(folder: Path, name: str = "") -> ModuleType:
    """The face of a room, or one of its other files."""
    package = f"{__name__}.{folder.parent.name}.{folder.name}"
    with needs.needed(folder.name):
        return importlib.import_module(f"{package}.{name}" if name else package)


def _folder(lab: str) -> str:
    return lab.partition("_")[2]


def _order(stated: Face) -> tuple[int, ...]:
    return tuple(int(part) for part in stated.number.split("."))
