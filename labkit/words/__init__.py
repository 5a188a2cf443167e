"""The sentences that learners read, by name: `en.toml` beside this file, and translations of it.

A translation is a file LANG.toml of the same form, here or in the folder `words/` of a course,
which may leave out what it likes: what it does not say stays English. Besides the sentences of
reports it may hold what the rooms of a course say, by exercise and mistake:

    [report]
    passed = "alle {n} Fälle richtig"

    [exercise.softmax]
    hints = ["...", "...", "..."]

    [exercise.softmax.mistake.softmax-axis]
    fact = "..."
    twin = "..."
    question = "..."

Which language is spoken, LABKIT_LANGUAGE says, or `use`. Nothing that is judged looks at words.
"""

import os
from collections.abc import Sequence
from dataclasses import Field, replace
from functools import cache
from pathlib import Path
from typing import ClassVar, Protocol, TypeVar

from labkit import place

ENGLISH = "en"
_FOLDER = Path(__file__).parent
_Mistake = TypeVar("_Mistake", bound="_Named")
_used = os.environ.get("LABKIT_LANGUAGE", ENGLISH)


class _Named(Protocol):
    """A mistake of `labkit.engine`, which is above: a dataclass with a name."""

    __dataclass_fields__: ClassVar[dict[str, Field]]

    @property
    def name(self) -> str: ...


def use(language: str) -> None:
    """Speak a language from now on: 'de'. Raises CourseError where no file holds it."""
    global _used
    if not any(path.is_file() for path in _files(language)):
        wanted = " or ".join(str(path) for path in _files(language))
        raise place.CourseError(wanted, f"no words of the language {language}", "write one of them")
    _used = language
    place.forget()


def say(name: str, /, **values: object) -> str:
    """The sentence of that name, its blanks filled in: `say("report.passed", n=4)`.

    Raises KeyError for a name that `en.toml` does not hold, or a blank without a value.

    >>> say("report.passed", n=4)
    'all 4 cases right'
    """
    return template(name).format(**values)


@place.kept
def template(name: str) -> str:
    """A sentence with its blanks: 'all {n} cases right'. Raises KeyError."""
    for said in (spoken(), _english()):
        found: object = said
        for part in name.split("."):
            found = found.get(part) if isinstance(found, dict) else None
        if isinstance(found, str):
            return found
    raise KeyError(f"no sentence is called {name}")


def names(group: str) -> list[str]:
    """The names of a group of sentences, in the order of the file."""
    return list(_english()[group])


def hints(exercise: str, own: tuple[str, str, str]) -> tuple[str, str, str]:
    """An exercise's hints as they are spoken: own, where no translation has them."""
    said = _of(exercise).get("hints", own)
    return said[0], said[1], said[2]


def mistakes(exercise: str, own: Sequence[_Mistake]) -> tuple[_Mistake, ...]:
    """An exercise's mistakes with the words that are spoken; what they edit stays."""
    said = _of(exercise).get("mistake", {})
    return tuple(replace(m, **said[m.name]) if m.name in said else m for m in own)


def _of(exercise: str) -> dict:
    return spoken().get("exercise", {}).get(exercise, {})


def spoken() -> dict:
    """The translation in use; empty for English."""
    return {} if _used == ENGLISH else _translation(_used)


@place.kept
def _translation(language: str) -> dict:
    """What the files of a language say, the course's own last."""
    said: dict = {}
    for path in filter(Path.is_file, _files(language)):
        for group, entries in _read(path).items():
            said.setdefault(group, {}).update(entries)
    return said


def _files(language: str) -> list[Path]:
    return [folder / f"{language}.toml" for folder in (_FOLDER, place.current().root / "words")]


@cache
def _english() -> dict:
    return _read(_FOLDER / f"{ENGLISH}.toml")


def _read(path: Path) -> dict:
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        what = f"it cannot be read ({problem})"
        raise place.CourseError(str(path), what, "mend that line") from None
