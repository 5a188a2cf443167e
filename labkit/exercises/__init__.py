"""Finds exercises by where they lie: labkit/exercises/LAB/NAME.py holds EXERCISE.

No list is kept. A lab's folder is its notebook's name without the number; the number comes
from its exercises. Importing this package imports no exercise.
"""

import importlib
from dataclasses import replace
from functools import cache
from pathlib import Path

from labkit import needs
from labkit.engine.exercise import Exercise

_ROOT = Path(__file__).parent


def every_name() -> list[str]:
    """Every exercise's name, in no order that matters."""
    return sorted(path.stem for path in _ROOT.glob("*/*.py") if not path.stem.startswith("_"))


@cache
def load(name: str) -> Exercise:
    """The exercise called name.

    Raises KeyError when there is none, needs.Missing where a package that it uses is not installed.
    """
    found = [p for p in _ROOT.glob("*/*.py") if p.stem == name and not name.startswith("_")]
    if not found:
        raise KeyError(name)
    if len(found) > 1:
        places = " and ".join(str(p.relative_to(_ROOT)) for p in found)
        raise RuntimeError(f"two exercises are called {name}: {places}; rename one")
    folder = found[0].parent.name
    with needs.needed(name):
        exercise = importlib.import_module(f"{__name__}.{folder}.{name}").EXERCISE
    if exercise.name != name:
        raise RuntimeError(f"labkit/exercises/{folder}/{name}.py holds the answer {exercise.name}")
    chapter = int(exercise.number.split(".")[0])
    return replace(exercise, lab=f"{chapter:02d}_{folder}")


def in_lab(lab: str) -> list[Exercise]:
    """The exercises of a lab such as '03_forward', in order. Raises KeyError for another name."""
    folder = _ROOT / lab.partition("_")[2]
    paths = sorted(folder.glob("[!_]*.py")) if lab.partition("_")[2] else []
    found = [e for e in (load(path.stem) for path in paths) if e.lab == lab]
    if not found:
        raise KeyError(lab)
    return sorted(found, key=_order)


def exists(lab: str) -> bool:
    """Whether a lab such as '03_forward' has exercises, by its name alone; imports nothing."""
    folder = lab.partition("_")[2]
    return bool(folder) and any((_ROOT / folder).glob("[!_]*.py"))


@cache
def labs() -> tuple[str, ...]:
    """Every lab's name, in order."""
    folders = [p for p in _ROOT.iterdir() if p.is_dir() and any(p.glob("[!_]*.py"))]
    return tuple(sorted(load(next(f.glob("[!_]*.py")).stem).lab for f in folders))


def _order(exercise: Exercise) -> tuple[int, ...]:
    return tuple(int(part) for part in exercise.number.split("."))
